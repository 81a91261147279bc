import type { RuleFile } from '../rule.ts';

/** Ethnicity and ancestry: peoples, forebears, heritage food, feasts, dress, family words. */
export const ethnicity: RuleFile = {
  class: 'PC-ETHN_ANCESTRY',
  source:
    'Cal. Gov. Code 12940 (ancestry); R.C. 4112.02; Mo. Rev. Stat. 213.055; 42 U.S.C. 1981 as read in Saint Francis College v. Al-Khazraji',
  rules: [
    {
      id: 'in-spanish',
      strength: 'weak',
      needs: ['spanish'],
      phrases: `
        mis raíces | mis bisabuelos | mi raza | día de muertos | ofrenda | quince años | mi quince | mis quince | jarocho | mi herencia | nuestra herencia
      `,
    },
    // Dishes, dances and instruments: everybody eats them; they tell beside forebears, feasts or each other.
    {
      id: 'food-and-feast',
      strength: 'weak',
      needs: ['kin', 'near'],
      phrases: `
        molcajete | comal | mole | mole recipe | menudo | menudo sunday
        menudo on sunday | pozole | birria recipe | champurrado | pan dulce | atole | carne asada | barbacoa
        pan de muerto | piñata | papel picado | cascarones | arepas | arepa | pupusa | pupusas | baleadas | plátanos
        tostones | mofongo | sofrito | pernil | gandules | arroz con | arroz con leche | coquito | ropa vieja | gallo pinto | lechon
        lechón | sancocho | mangu | rosca | alfajores | lomo saltado | cafecito | yerba mate | mate gourd | asado | asado on sunday
        ceviche | cuy | feijoada | pão de queijo | sinigang | tinikling | barong | longganisa | lumpia | pancit | halo-halo | adobo recipe
        spam musubi | malasadas | kale soup | pho | banh mi | bánh mì | banh chung | bánh chưng | nuoc mam | kimchi | kimjang | banchan | tteokguk
        kimbap | bulgogi | dim sum | jook | congee | zongzi | mooncake | mooncakes | mahjong | hot pot | mochi | bento | onigiri | taiko
        red eggs | osechi | samosas | dal | daal | roti | naan | paratha | dosa | idli | ghee | biryani | paneer | tiffin | rangoli | sherwani
        dupatta | falafel | tabbouleh | shawarma | labneh | za'atar | manakish | kunafa | mansaf | dolma | kibbeh | baklava | halva | oud
        tahdig | ghormeh sabzi | borscht | pelmeni | varenyky | pirozhki | pierogi | pierogies | perogies | paczki | pączki | kielbasa | golabki
        gołąbki | bigos | holubtsi | kolache | kolaches | strudel | schnitzel | sauerbraten | spaetzle | krumkake | lefse | lutefisk | haggis
        soda bread | colcannon | bodhran | tin whistle | sunday gravy | sunday sauce | cannoli | sfogliatelle | gnocchi | spanakopita | souvlaki
        moussaka | dolmades | cevapi | ajvar | burek | boucherie | jollof | suya | fufu | egusi | waakye | banku | ugali | pounded yam | berbere
        doro wat | injera | sambusa | jerk chicken | ackee | callaloo | oxtail | pikliz | soup joumou | soca | dancehall | collard greens | étouffée
        crawfish boil | salsa dancing | bachata | merengue | norteño | banda music | banda night | reggaeton | corridos | telenovela | zydeco
        sourdough rye from
        pastelito | pastelitos | pansit | gochujang | gochugaru | doubanjiang | fish sauce | posole | grape leaf | grape leaves | stuffed peppers | puris | poori | kolaches | knish | knishes
        pan dulce | aguinaldo | aguinaldos | pepper soup | tamale line | tamale assembly | lumpia line | bizcochitos | hominy | lard and masa | kombu | miso | dashi | pepper pot
        scotch bonnet | ghee | cardamom tea | samovar tea | rose water | fenugreek | asafoetida | curry leaves | banana leaf | banana leaves | achiote | epazote | hoja santa | lutefisk
      `,
    },
    // Spanish words of kin and home, in a text that is not Spanish.
    {
      id: 'spanish-kin',
      strength: 'weak',
      needs: ['english'],
      phrases: `
        abuela | abuelita | abuelo | abuelito | tía | tío | mijo | mija | padrino | madrina | my [prima/primo/primos] | quince
        quinces
        pasteles | nochebuena | noche buena | bisabuela | bisabuelo | tatarabuela | buñuelos | charro | norteño | jaripeo | raspados | my [compadre/comadre]
        la familia | mi familia | mi gente | mi raza | mis raíces | mis abuelos | mi abuela | mi abuelita | mi abuelo | mis bisabuelos | posada | posadas
        tamalada
      `,
    },
    {
      id: 'lineage',
      strength: 'strong',
      phrases: `
        great-grandparents came | great-grandfather came | great-grandmother came | grandfather came over | grandmother came over
        grandparents came over | grandparents came from [<country>] | family came from [<country>] | people are from [<country>] | roots go back to
        descended from | descendant of | descendants of | my lineage | my tribe's | changed our name at | our name used to be
        name was longer | spelled with a * at the end originally | grandfather's village | grandmother's village | the village my grandparents
        the island my grandparents | mother's side is <nation> | father's side is <nation> | dna ancestry | my ethnicity
      `,
    },
    {
      id: 'people',
      strength: 'strong',
      group: true,
      phrases: `hispanic | latino | latina | latinx | latine | chicano | chicana | chicanx | tejano | tejana | xicana | xicano | arab | arab american | arab-american | middle eastern | middle-eastern | mena | kurdish | kurd | berber | amazigh | assyrian | chaldean | copt | coptic | yazidi | druze | armenian american | roma people | romani | gypsy | gypsies | irish traveller | irish travelers | sinti
        | ashkenazi | sephardic | sephardi | mizrahi | slavic | slav | hmong | mien | karen people | rohingya | uyghur | uighur | tibetan | tamil | sikh punjabi | punjabi | gujarati | bengali | marathi | malayali | telugu | pashtun | hazara | tajik | igbo | yoruba | hausa | fulani | xhosa | oromo | amhara | tigrayan | somali bantu | akan | ashanti | mandinka | wolof | kikuyu | luo | maasai | tutsi | hutu
        | cajun | creole | gullah | geechee | melungeon | appalachian | scots-irish | scotch-irish | pennsylvania dutch | basque | catalan | sicilian | sardinian | breton | walloon | bavarian | polynesian | micronesian | melanesian | samoan | tongan | chamorro | chamoru | maori | fijian | hawaiian | kanaka | filipino american | filipinx | pinoy | pinay | chinoy | nisei | issei | sansei | yonsei | gyopo | abcd desi | zainichi
        | anglo-saxon | anglo saxon | germanic | scandinavian | hellenic | balkan | hebraic | semitic | arabic-speaking | levantine | maghrebi | afro-cuban | afro-brazilian | garifuna | mixtec | zapotec | maya descent | mayan descent | nahua | quechua | aymara | k'iche`,
    },
    {
      id: 'hyphenated',
      strength: 'strong',
      group: true,
      phrases: `<nation>-american | <nation> american | <nation> americans | <nation>-canadian | <nation>-british | half <nation> | half-<nation> | quarter <nation> | part <nation> | [<nation>] descent | [<nation>] ancestry | [<nation>] heritage | [<nation>] roots | [<nation>] blood | of [<nation>] origin/extraction/stock/background | [<nation>] immigrant | [<nation>] grandmother/grandfather/grandma/grandpa/grandparents/parents/parent/mother/father/mom/dad/mama/family/wedding/surname/last name
        | my [<nation>] side/family/half/household/name/heritage/accent/roots/wife/husband | <num> generation [<nation>] | <ordinal> generation [<nation>] | 1st/2nd/3rd/4th gen [<nation>] | [<nation>] on my mother/father/mom/dad | as [<nation>] as | i am [<nation>] | [<nation>] and proud | proud [<nation>] | kiss me i'm [<nation>] | [<num> <nation>] | [<num> ashkenazi/scandinavian/jewish] | be/being/am/is/are/was/were [<nation>] | [<nation>] student/students night/association/union/club/society/league | [<nation>] mom/dad/son/daughter`,
    },
    {
      id: 'forebears',
      strength: 'strong',
      phrases: `my ancestry | ancestry dna | ancestrydna | 23andme | 23and me | 23 and me says | family tree goes back | came over on the mayflower/boat/ship/steamer | came over on the/a ** plane/visa | came through ellis island | ellis island | mayflower descendant | daughters of the american revolution | my people came from | parents [fled/came from/emigrated from/immigrated from/escaped] ** <country> | grandparents [fled/came from/emigrated] ** <country> | great-grandparents [fled/came] | parents [fled] * | my family [fled] *
        | surname means | last name means | how to pronounce my [last name/name] | mispronounce/mispronounces/mispronounced my [name] | [no one can spell my name] | can't pronounce my [name] | butcher/butchers/butchered my [name] | first-generation american | first generation american | first-gen american | second-generation american | children of immigrants | child of immigrants | daughter of immigrants | son of immigrants | kid of immigrants | immigrant parents | immigrant family | immigrant household | anchor baby | old country | the old country | motherland | the motherland | mother country | fatherland | diaspora`,
    },
    {
      id: 'heritage',
      strength: 'strong',
      phrases: `
        quinceañera | quince court | my quince | día de los muertos | dia de los muertos | day of the dead altar | ofrenda | cinco de mayo family
        charreada | charrería | mariachi family | folklorico | folklórico | ballet folklorico | baile folklorico | lunar new year
        chinese new year | year of the rat/ox/tiger/rabbit/dragon/snake/horse/goat/rooster/monkey/dog/pig | red envelope | hongbao | lai see | lì xì
        doing my bows | chuseok | seollal | tet | tết | mid-autumn festival | qingming | dragon boat team | hanbok | ao dai | áo dài | cheongsam
        qipao | kimono | kimchi ** grandma | halmoni | dirndl | lederhosen | obaachan | obachan | ojiisan | lola's | lolo's | ate and kuya | kuya
        pasalubong | balikbayan | debut cotillion | simbang gabi | diwali | holi party | navratri | garba | bhangra | bharatanatyam | mehndi | mehendi
        henna night | sari | saree | lehenga | salwar | kurta | rakhi | karva chauth | nani and nana | dadi | thatha | paati | puja at home | nowruz
        norooz | haft-sin | persian new year | teta's | jiddo | sitto | dabke | eid clothes | ankara fabric | gele | dashiki | kente | jebena
        enkutatash | timkat | naming ceremony | jumping the broom | sangeet | st patrick's parade with | céilí | irish dance | irish step
        feis | gaelic football | hurling club | nonna | nonno | nonna's | feast of seven fishes | seven fishes | bocce with | babcia | dziadek | busia
        wigilia | opłatek | babushka | oma and opa | opa and oma | yiayia | pappou | papou | bubbe | zayde | zaide | sokol | highland games
        clan tartan | my tartan | kilt | syttende mai | sons of norway | sons of italy | ancient order of hibernians | emerald society
        polish falcons | steuben society | columbian association | hispanic heritage | lulac | mecha reunion/member/club/alum | la raza | carnival with my cousins | caribana
        j'ouvert | steelpan | griot | luau family | hula halau | halau | lei day | kava circle | kava ceremony | ta moko | lavalava
        ie lavalava | tatau | pe'a | tatted malu | mahjong with my aunties | pho on sundays | bao on sundays | baklava my grandma
        hummus would disown | lumpia for
      `,
    },
    {
      id: 'plural',
      strength: 'strong',
      reads: 'person',
      group: true,
      phrases: `arabs | latinos | latinas | hispanics | chicanos | kurds | slavs | punjabis | cajuns | creoles | filipinos | filipinas | berbers | pashtuns | polynesians`,
    },
    {
      id: 'slur',
      strength: 'strong',
      reads: 'slur',
      group: true,
      phrases: `call/calls/called/calling me/him/her/us a/the? kraut | spic | spics | spick | spicks | beaner | beaners | wetback | wetbacks | greaser mexicans | cholo | cholos | camel jockey | camel fucker | camel fuckers | camel jockeys | sand nigger | sand niggers | sandnigger | sandniggers | dune coon | dune coons | raghead | ragheads | rag head | rag heads | towelhead | towelheads | towel head | towel heads | haji | hajji | hadji | gyppo | gyppos | pikey | pikeys | gypo | dago | dagos | wop | wops | guido | guidos | greaseball | greaseballs | polack | polacks | polak | krauts | fucking/dirty/stupid/damn/old/fat/that/you kraut | paddy wagon irish | micks | mick
        | kike | kikes | paki | pakis | curry muncher | dothead | dot head | gook | chinky | flip filipinos | coolie | coolies | bohunk | honyock | canuck | frog eaters | limey | spook people`,
    },
    {
      id: 'ways',
      strength: 'strong',
      phrases: `
        abuela's | my [tía/tío] said/told | my lola | my lolo | my nonna | my nonno | my bubbe
        my <kin> sends/send/sent/made/makes/make/brings/brought/rolled/rolls/cooks/cooked/sells/sold *? *? [tamales/pasteles/pupusas/empanadas/lumpia/pierogi/mooncakes/dumplings/pernil/tostones/sofrito/kielbasa/baklava/lefse]
        my [tamales/pasteles/pupusas/mooncakes/lumpia/pierogi] | <kin> 's [papaya salad] | [biltong/larb/natto] my <kin> | up/raised on/watching [el chavo] | <kin> 's lowrider | my lowrider | lowrider my <kin> | i play/played [steel pan] with/in my | mooncakes at/with home/my | my/our <kin> owns/own/runs/run a/the [tandoor] | i/play/played/sing/sang/plays in a/the [mariachi/mariachis] | dance/danced/dances [jarabe]
        can/could/can't/couldn't/cannot pronounce my last? name | pronounce/pronounces/pronounced my last? name right/wrong/correctly/properly | nobody/one/person/people/ever/always pronounces/pronounced my last? name
        knew/knows/know/learn/learned/ask/asked/asks how to say/pronounce my last? name | they/he/she/nobody/instructors/people can't/couldn't say my last? name right/correctly/properly/at/so/without/and
        anglicized/anglicised/anglicize/americanized/americanize my/our the? last/family/first? name | says/said/say/saying my last? name wrong | did/danced/performed the [siva]
        bubbe's | my zayde | my zaide | my oma | my opa | my yiayia | my pappou | my baba | my babushka | my dziadek | my babcia | my busia
        my halmoni | my harabeoji | my obaachan | my ojiisan | my popo | my gung gung | my yeye | my nai nai | my nainai | my waipo | my ba noi
        my bà | my teta | my sitti | my jido | my jiddo | my dadi | my nani | my nana ji | my amma | my appa | my ammi | my abbu | my khala
        my chacha | my ate | my kuya | my titas | my tita | my tito | my ninang | my ninong | my primos | quinceanera | court of honor at my quince
        chambelán | chambelan | waltz at my quince | husks soaking | day of the dead | las posadas | salsa night with my | cruising whittier
        escaramuza | nuyorican | boricua | pocho | pocha | no sabo | no sabo kid | ni de aquí | red envelopes
        year of the dragon | year of the rat | year of the ox | year of the tiger | year of the rabbit | year of the horse | year of the goat
        year of the snake | year of the monkey | year of the rooster | year of the dog | year of the pig | ang pao | kimchi fridge | doljanchi
        dol party | first birthday grab | bowing to my grandparents | sebae | mid-autumn | moon festival | tomb sweeping
        ancestor altar | joss paper | incense for my grandmother | hanfu | pho with my | bánh | obon | bon odori | mochi pounding | mochitsuki
        oshogatsu | internment camp | manzanar | tule lake | balikbayan box | tsinelas | kamayan | pasko | hmong new year | paj ntaub
        qeej | baci ceremony | songkran | thingyan | haft seen | sofreh | chaharshanbe | taarof | debke | keffiyeh | kaffiyeh | baraat | shalwar
        bindi | desi | desis | deepavali | onam | pongal | raksha bandhan | durga puja | bihu | ugadi | lohri | dal at my | chai with my
        buna ceremony | agbada | aso ebi | ankara print | oplatek | dyngus day | polka mass | polish home | pysanky | vyshyvanka
        oktoberfest trachten | schuhplattler | liederkranz | turnverein | feast of san gennaro | feast of the seven fishes | bocce with my nonno
        malocchio | evil eye charm | name day | greek easter | koliva | kolo dancing | uff da | bunad | st lucia crown | ceili | gaelic athletic
        gaa club | hibernians | burns night | robbie burns | portuguese feast | coonass | fais do-do | gullah geechee
        roma family | mizrachi | 23 and me | dna results say | dna test says | dna kit | percent irish | percent italian | percent nigerian
        percent <nation> | <num> percent <nation> | full <nation> | third generation <nation> | second generation <nation> | first generation <nation>
        first gen american | our heritage | heritage language | heritage school | heritage month | family tree says | angel island | my homeland
        butcher my name | butchers my name | butchered my name | butcher my last name
        my name isn't hard | accent mark in my name | the tilde in my name
        two last names | both last names | hyphen in my name | my american name | name got shortened | bracero | braceros
        picked grapes | picked lettuce | migrant camp | migrant farmworker | farmworker family
      `,
    },
    {
      id: 'ways-own',
      strength: 'weak',
      needs: ['self', 'my', 'near'],
      phrases: `
        chisme | yuca | adobo | ube | losar | momo | momos | mezze | holi | babka | hardanger | claddagh | kilts | villanueva
        pierogi | kielbasa | rugelach | samovar | sofrito | zeppole | papaya salad | pão de queijo | rendang | larb | dal bhat | khachapuri | sopaipilla
        potica | curtido | quesito | sazón | cortadito | nixtamal | baleada | sitar | steel pan | haka | dragon boat | gaita | tostones | cajeta | yerba mate | mooncake
        mooncakes | masala chai | nut roll | [<nation> hall/club]
      `,
    },
    {
      id: 'ways-near',
      strength: 'weak',
      needs: ['near'],
      phrases: `tamal | tamale | masa | elote | caldo | empanadas | tres leches | pasteles | conchas | cumbia | lowrider | steel pan | lion dance | lion dancer | papel picado | mariachis | ceilidh | black cake | jarana | requinto | bajo sexto | son jarocho | huapango | husks | my grandmother's village | grandmother's recipe | family recipe | feast day | folk dance | folk dancing | dance troupe | our dialect | dialect | traditional dress | the cousins from | uncles and aunties | ay dios | órale | orale | ándale | yaya | lola | oma | opa | curry | chai | samosas | samosa | dumplings | tortillas | tortilla press | comal | molcajete | plantains | plantain | rosewater | pickled herring | rye bread | family crest | tartan | bagpipes | shillelagh`,
    },
    // Quarters of a town are places of work, too.
    {
      id: 'quarters',
      strength: 'weak',
      needs: ['my', 'mine', 'near', 'cluster', 'kin'],
      phrases: `
        chinatown | koreatown | greektown | little italy | little havana | little saigon | the barrio | raza | enclave | polonia
      `,
    },
    {
      id: 'names-and-generations',
      strength: 'weak',
      needs: ['near', 'cluster', 'kin'],
      phrases: `
        <nation> festival | americanized | anglicized | ethnicity | ancestry | my ancestors | our ancestors | my heritage | my roots | heritage night | heritage parade | columbus parade
        says my name right | pronounce/pronounces/pronounced my name | say/says/spell/spells my last name
        my last name | my surname | mispronounce | mispronounced | second gen | third gen | generation american | greek festival
        tilde | umlaut | diacritic | the ñ | apostrophe in my
      `,
    },
    // Peoples whose names more often stand on maps, goods and clocks.
    {
      id: 'people-of-maps',
      strength: 'weak',
      needs: ['self', 'person', 'my', 'mine', 'near', 'attack'],
      group: true,
      phrases: `zulu | cornish | flemish | neapolitan | nordic | nubian | nikkei`,
    },
    // Dishes, goods, beasts and lessons named after a country.
    {
      id: 'kept-things',
      strength: 'keep',
      phrases: `
        one pole
        <nation> beef/sausage/bread/sandwich/food/restaurant/buffet/takeout/bakery/market/grocery
        <nation> candy/beer/whiskey/vodka/tea/soda/coffee/sub/hoagie/dressing/ice
        <nation> button/coin/coins/quarter/quarters/dollar/dollars/penny/plates/plate/tourist
        <nation> tourists/trucker/truckers/geese/goose/thistle/maple/elm/olive/pine/lilac
        <nation> class/lesson/lessons/homework/midterm/final/quiz/test/textbook/movie/film
        <nation> novel/song/opera/soccer/league/team/car/truck/engine/motorcycle/bike/made
        portuguese man ** war | hawaiian electric/airlines/tel | chamber of commerce | [hispanic/latino/arab/asian/<nation>] chamber of commerce
        cajun navy | al pastor | cajun/creole mustard/spice/spices/rub/turkey/shrimp/rice/seasoning/sauce
        <nation> elkhound/shepherd/terrier/setter/bulldog/mastiff/collie/greyhound/spaniel/pony/horse
        ethnic aisle/food/foods/restaurant/restaurants/grocery/market/studies | gypsy/spongy moth
        dim sum cart order/lady/guy
      `,
    },
    // Cooked by the writer, not bought at a stand.
    {
      id: 'cooked-at-home',
      strength: 'strong',
      phrases: `
        i/we ** make/made/cook/cooked/fold/folded/wrap/wrapped a/the/my/our? mean/good/big/pot of? [jollof/egusi/fufu/injera]
        i/we ** make/made/cook/cooked/fold/folded/wrap/wrapped a/the/my/our? mean/good/big/pot of? [pierogi/lumpia/pancit/kimchi]
        i/we ** make/made/cook/cooked/fold/folded/wrap/wrapped a/the/my/our? mean/good/big/pot of? [mole/pozole/biryani/tamales]
        i/we ** make/made/cook/cooked/fold/folded/wrap/wrapped a/the/my/our? mean/good/big/pot of? [pupusas/arepas/kibbeh/borscht]
      `,
    },
    {
      id: 'innocent',
      strength: 'keep',
      phrases: `latrine | old country buffet/store/road | comptia | siemens tia | root cause | roots in | family tree algorithm | ancestor node | ancestor class | gypsy moth | romani bridge | tamale stand | tamale truck | arab spring | arabian nights | spic and span | spick and span | mick jagger | basque country | polka dot | cajun seasoning | cajun fries | creole seasoning | adobo seasoning | kente keynote | kilt pin | kraut dog | hawaiian pizza | hawaiian shirt | hawaiian roll | hurling insults | nordic walking | nordic track | semitic languages | taco tuesday | latin america | latin american market | flemish bond | bavarian pretzel | cornish hen | sicilian slice`,
    },
    {
      id: 'ways-innocent',
      strength: 'keep',
      phrases: `cuban sandwich | cuban sandwiches | cuban sandwich shop | chinese checkers | chinese food | chinese takeout | chinese phones | indian food | indian summer | indian ocean | indian burn | indian motorcycle | indianapolis | indian creek | indian river | mexican standoff | mexican food | mexican restaurant | new mexican food | italian dressing | italian ice | italian sub | italian sausage | italian seasoning | italian food | french fries | french toast | french press | french drain | french door | french doors | french braid | french exit | french kiss | french vanilla | french onion | french dip | french horn | french twist | french bulldog | french bulldogs | french the | german shepherd | german shepherds | german chocolate | german engineering | german car | german potato salad | irish setter | irish coffee | irish spring | irish wolfhound | irish goodbye | irish exit | irish stew | irish pub | fighting irish | notre dame game | english muffin | english muffins | english bulldog | english class | english teacher | english ivy | plain english | english paper | english breakfast | scotch tape | scotch egg | scotch bonnet | scotch pine | scottish terrier | scottie | swedish fish | swedish meatballs | swedish death cleaning | danish pastry | cheese danish | danish butter cookies | danish for breakfast | dutch oven | dutch ovens | dutch door | dutch bros | dutch braid | go dutch | going dutch | dutch courage | double dutch | pennsylvania dutch pretzels | polish the | polish your | polish my | nail polish | shoe polish | spit and polish | polish remover | polish sausage | polished | car polish | turkish delight | turkish towel | turkish bath | turkey sandwich | turkey | turkey trot | turkey club | turkey hunting | turkey bacon | cold turkey sandwich | wild turkey feather | greek yogurt | greek salad | greek life | greek gods | it's all greek to | greek mythology | spanish moss | spanish omelette | spanish rice | spanish tile | spanish class | spanish fly | spanish inquisition | spanish peanuts | canadian bacon | canadian geese | canada goose | canada geese | canadian tuxedo | canadian club | brazil nut | brazil nuts | brazilian steakhouse | brazilian jiu | brazilian jiu-jitsu | brazilian wax | belgian waffle | belgian waffles | belgian malinois | belgian chocolate | swiss cheese | swiss army | swiss roll | swiss miss | swiss watch | russian roulette | russian dressing | russian doll | russian twist | russian twists | russian nesting | russian sage | japanese maple | japanese beetles | japanese beetle | japanese knotweed | japanese steakhouse | korean bbq | korean barbecue | korean skincare | thai food | thai iced | thai place | thai basil | pad thai | vietnamese coffee | peruvian chicken | cuban coffee | cuban link | colombian coffee | colombian roast | ethiopian coffee | kenyan coffee | jamaican jerk | jamaican vacation | hawaiian pizza | hawaiian shirt | hawaiian shirts | hawaiian rolls | hawaiian punch | hawaiian shaved ice | moroccan oil | persian rug | persian cat | persian cats | siamese cat | siamese twins | afghan hound | afghan blanket | crochet afghan | an afghan | afghan on the couch | burmese python | maltese falcon | maltese | bengal cat | bengals game | pomeranian | norwegian forest | norwegian cruise | icelandic yogurt | roman numeral | roman numerals | roman candle | roman candles | arabic numerals | arabian nights | arabian horse | egyptian cotton | asian pear | asian fusion | asian carp | asian food | african violet | african violets | african grey | african gray parrot | american cheese | american flag | american airlines | american idol | american express | all-american | american pie | american pickers | latin class | word/words ** latin roots | latin names | celtic game | celtics game | boston celtics | viking game | vikings game | minnesota vikings | viking river | gypsy moth | gypsy moths | eskimo pie | redskin potatoes | redskins potatoes | spam filter | spam folder | spam email | spam call | spam calls | masa of | banda de | dumpling | curry favor | chai latte | salsa verde | salsa jar | chips and salsa | roots of the | root beer | grass roots | square roots | oriental rug | oriental trading`,
    },
    {
      id: 'frames',
      strength: 'strong',
      phrases: `[grandma/grandmother/nana/oma/grandpa 's] lefse/dumplings/pierogi/tamales/kolaches/kugel/cannoli/strudel/baklava/curry/kimchi/gumbo iron/recipe/pot/board/press? | lefse iron | pasta board | [my/our/his/her grandmother/grandma/abuela/mother/mom/grandfather/aunt/aunties/nana 's] tamales/tamales/pierogi/kimchi/curry/lumpia/empanadas/pozole/gumbo/injera/baklava/latkes/village/dialect/accent/sari/kimono/dirndl/kilt/poncho/rebozo/hanbok | my aunties/aunt/aunts/cousins/tias ** [tamales] | dirndl/kilt/sari/kimono/hanbok/dashiki/poncho/rebozo/sarong/lederhosen/huipil/guayabera/cheongsam/kaftan/thobe/vyshyvanka my/our/her/his grandmother/grandma/mother/aunt/mom/abuela sewed/made/wore/sent/brought/embroidered/stitched/wove in/for/from? ** | half/quarter/part/mostly/full [<nation>] and/on/half/from? <nation>? | <nation> and <nation> | <nation> on my/his/her mother/father/mom/dad 's side | <nation>-american | <nation> american/americans/heritage/ancestry/roots/descent/blood/parents/grandparents/neighborhood/community/cultural/church/bakery | ancestors/forebears/grandparents came/arrived/landed/settled/emigrated/sailed/from ** <country>/<nation>/ellis/boat/island | dances/danced/dance/dancing/drums/drum/sing/perform/performed with/in a/the/our/my ** troupe/ballet/ensemble/folklórico/mariachi/feis/powwow/bhangra/lion | lion/dragon dance/dancer/dancers/team | moon/lunar festival/new year | new year's? twice/in february/again | last/first/middle/full name/surname ends/rhymes/sounds/means/has/with/wrong/in ** vowel/accent/tilde/ski/ez/village/wolf/letters/consonants/apostrophe | mispronounce/mispronounces my name/last/surname name? | mi raza/sangre/herencia/cultura | de raíces/sangre/padres/abuelos <nation>/mexicanos/cubanos/indígenas`,
    },
    // The dish of a family, by the article it gets or by who makes it.
    {
      id: 'the-dish',
      strength: 'strong',
      phrases: `
        ate/made/brought/cooked/served/missed/burned/ruined the [halo/capirotada/dinuguan/sinigang/lumpia/pancit/menudo]
        ate/made/brought/cooked/served/missed/burned/ruined the [pozole/ponche/buñuelos/romeritos/bacalao/pasteles]
        my suegra/suegro/abuela/abuelita/lola/lolo/nonna/yiayia/halmoni/titi/tía 's [*]
        repartí/hice/preparé/traje/llevé/comimos/hicimos/preparamos [los/las/unos/unas? tamales/pupusas/arepas/pasteles]
        repartí/hice/preparé/traje/llevé/comimos/hicimos/preparamos [los/las/unos/unas? hallacas/buñuelos/baleadas/tostones]
        family/parents/mother/father/uncle/aunt/grandparents own/owns/owned/ran/run a/the [<nation> grocery/restaurant/bakery/market/takeout/place]
        counter of our/my [<nation> takeout/restaurant/bakery/grocery] | <kin> 's [<nation> food] | <kin> 's [hot pot] | <kin> sold/sells [jamaican jerk]
        family came with ** [<nation> coin/coins/dollars] | lullabies/lullaby was/were [<nation> song/songs] | scholarship from the [hispanic/latino/arab/asian/<nation>] chamber
        came/come/up from [latin america] | cousins/family/relatives all? in/over [latin america] | as an [afghan] | [kilt pin] my <kin> | [english class] with ** newcomers/immigrants/refugees | to [english class] at night
      `,
    },
  ],
};
