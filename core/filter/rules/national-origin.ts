import type { RuleFile } from '../rule.ts';

/** National origin: birth and upbringing abroad, accent, first languages, flags, and nationality words where they speak of people. */
export const nationalOrigin: RuleFile = {
  class: 'PC-NATORIGIN',
  source: 'Title VII, 42 U.S.C. 2000e-2; 8 U.S.C. 1324b; 29 CFR 1606 (accent, language, foreign school)',
  rules: [
    {
      id: 'in-spanish',
      strength: 'weak',
      needs: ['spanish'],
      phrases: `
        mi tierra | mi país | mi pueblo | mi isla | allá en * | llegué a este país | llegué de * | vine de * | crecí en * | me crié en *
        soy de * | no hablaba inglés | aprendí inglés | remesas | mandar dinero | extrañar * tierra | nací en * | nacida en * | nacido en *
        mi acento | vengo de un/una/otro/otra rancho/pueblo/país/aldea/isla/ranchería/tierra | vengo de allá/lejos | secundaria/preparatoria/prepa/bachillerato allá
      `,
    },
    {
      id: 'life-words',
      strength: 'weak',
      needs: ['my', 'cluster', 'kin'],
      phrases: `wire money home | send money home | money home | phone card | phone cards | calling card | calling cards | whatsapp with my | back home | my village | home village | my hometown in | the village | hometown abroad | first snow | first winter | never seen snow | saw snow for the first time | first time i saw snow | learned english from | english from | learned the language | pronounce my | rolled r's | roll my r's | roll my rs | my vowels | translate for my | translator for my | interpreting for my | interpreted for my | the embassy | the consulate | refugee camp | civil war | curfew back | the war back home | typhoon season | flight home | <num>-hour flight home | <num> hour flight home | fourteen-hour flight | suitcase and | two suitcases | one suitcase | with one suitcase | landed at jfk | landed at | arrived here at | came over with | came here at | came here with | left my country | this country | since coming here | in the old country | my passport | two passports | both passports | green passport | exchange rate | metric in my head | my school uniform back | mi tierra | mi país | mi pueblo | mi isla | la isla | allá en | llegué a este país | cuando llegué | no hablaba inglés | aprendí inglés | inglés con acento`,
    },
    {
      id: 'life-single',
      strength: 'weak',
      needs: ['my', 'near', 'kin'],
      phrases: `
        remittance | remittances | mispronounce | mispronounced | consulate | overseas | abroad | coup | monsoon | celsius | idioms | embajada
        consulado
      `,
    },
    {
      id: 'home-country',
      strength: 'weak',
      needs: ['kin', 'my'],
      phrases: `in [<country>] | from [<country>] | to [<country>] | de [<country>] | en [<country>]`,
    },
    {
      id: 'birth',
      strength: 'strong',
      phrases: `[born in <country>] | born and raised in [<country>] | born in * <country> | born in a [refugee camp] | raised in [<country>] | grew up in [<country>] | [grew up in <country>] | [born and raised in <country>] | [<country>-born] | <country> born | <nation>-born | <nation> born | foreign-born | foreign born | born overseas | born abroad | raised abroad | raised overseas | grew up abroad | grew up overseas | i am/was/come/came/originally/moved/emigrated/immigrated/migrated/hail/hails/arrived/fled/escaped from [<country>] | from [<country>] originally | originally from [<country>] | back home in [<country>] | back in [<country>]
        | we [fled] | family in [<country>] | cousins in [<country>] | my village in [<country>] | parents in/from [<country>] | grandparents in/from [<country>] | family is/are from [<country>] | parents are from [<country>] | mom/mother/dad/father is from [<country>] | mom/mother/dad/father from [<country>] | left [<country>] | visiting family in [<country>] | summers in [<country>] | soy de [*] | soy [de <country>] | [de <country>] | nací en [*] | naci en [*] | nacida en [*] | nacido en [*] | crecí en [*] | [mi país] | mi pais | mi tierra | mi pueblo | mi rancho
        | came to this country | came to america | came to the states | arrived in america | moved to america | moved to the states | moved to the us | new to this country | in my country | my home country | my country of birth | my homeland | homeland | back in my country | third culture kid | third-culture kid | expat | expats | war child | boat people | came by boat | boat refugee | mango tree and a checkpoint | island girl | island boy | island-born | [fresh off the boat] | total fob | such a fob | fob accent`,
    },
    {
      id: 'language',
      strength: 'strong',
      phrases: `my accent | our accent | thick accent | heavy accent | strong accent | slight accent | funny accent | foreign accent | her/his/their [accent] | imitate/imitates/mock/mocks/mocking ** [accent] | with an [accent] | have an [accent] | lost my [accent] | accent is/was thick/heavy/strong | con [acento] | mi [acento] | broken english | english is my/her/his/their [second/third/fourth language] | english as a second language | [second language] is english | esl | esol class | toefl | ielts | learned english | learning english | taught myself english | no english | not a native speaker | non-native speaker | nonnative speaker | native <language> | native [<language>] speaker | [<language>] native | native speaker of | first language | my mother tongue | mother tongue | native tongue
        | dream/dreaming/dreamt/think/pray/praying/count/cuss/swear/curse/argue/argues in [<language>] | [<language>] at home | spoke/speak/speaks/speaking [<language>] at home/to/with my | grew up speaking [<language>] | raised speaking [<language>] | fluent [<language>] | fluent in [<language>] | i speak [<language>] | i speak fluent [<language>] | my [<language>] is | heritage speaker | trilingual | my/our/his/her native language | home language | translate/translated/translating/interpreted/interpreter for my parents/mom/mother/grandma | spanglish | taglish | hinglish | [<language>] school on saturday | saturday [<language>] school`,
    },
    {
      id: 'people',
      strength: 'strong',
      reads: 'person',
      group: true,
      phrases: `[poles] who/should/always/never/can't/cannot/belong | mexicans | haitians | somalis | africans | salvadorans | dominicans | albanians | nigerians | syrians | iraqis | iranians | afghans | pakistanis | chinese people | indians from india | koreans | russians | ukrainians | hondurans | guatemalans | cubans | venezuelans | colombians | jamaicans | puerto ricans | puerto rican | boricua | boricuas | nuyorican | brazilians | vietnamese people | cambodians | laotians | bosnians | romanians | bulgarians | ethiopians | eritreans | sudanese people | ghanaians | kenyans | congolese people | palestinians | israelis | lebanese people | egyptians | moroccans | algerians | turks | greeks | italians | germans | irishmen | englishmen | frenchmen | canadians | australians | europeans | south americans | central americans
        | hondureños | guatemaltecos | salvadoreños | haitianos | haitiana | haitiano | dominicana | dominicano | cubanos | venezolanos | colombianos | mexicanos | mexicana | mexicano | nicaragüenses | peruanos | puertorriqueños | puertorriqueña | puertorriqueño | hondureña | hondureño | chinos | gringos`,
    },
    // Whoever is new anywhere is one; it tells where somebody is shut out for it.
    {
      id: 'foreigners',
      strength: 'weak',
      needs: ['attack', 'attack-near', 'self', 'first'],
      reads: 'person',
      group: true,
      phrases: `foreigner | foreigners`,
    },
    {
      id: 'one-of-many',
      strength: 'strong',
      group: true,
      phrases: `
        every/any/no/another/each [<nation>] i/who/in/on/at/that/with/should/is/has/gets/can/will/would/must/does/from/here
        the [<nation>] are/have/should/shouldn't/can't/don't/always/never
      `,
    },
    {
      id: 'nationality',
      strength: 'weak',
      group: true,
      needs: ['person', 'role', 'self', 'mine', 'attack'],
      phrases: `<nation> | [american] <person> | [american] <people> | [american] <role> | [american] <kin> | americans | latin american | central american | south american | eastern european`,
    },
    {
      id: 'typical',
      strength: 'strong',
      group: true,
      phrases: `regrese/regresara/regresen/regresaran/regrésate/vuelva/vuelvan/váyase/váyanse/vete/lárgate/lárguense a/para/pa [<country>] | typical [<nation>] | dirty/filthy/stupid/lazy/stinking/smelly [<nation>] | moved/move/flew/drove/arrived here? from [<country>] | i/he/she/they/who/we/people/guy/man/woman/lady/kid/family/parents/mother/father/grandparents/neighbors/neighbor/all come/comes/came/coming from [<country>] | like a/an [<nation>] | the [<nation>] on/at/in/who/upstairs/downstairs/across/behind | white <nation> | [white european]`,
    },
    {
      id: 'country',
      strength: 'weak',
      needs: ['attack'],
      group: true,
      phrases: `back to [<country>] | [<country>] | guamanian | guåhan | borinquen | quisqueya | pakistan's`,
    },
    {
      id: 'school',
      strength: 'strong',
      phrases: `university of [<country>] | american school of/in [<country>] | unam | tec de monterrey | universidad de * | [foreign degree] | degree from [<country>] | credential evaluation | wes evaluation | my [diploma] from [<country>]`,
    },
    {
      id: 'flag',
      strength: 'strong',
      phrases: `flag of my [country] | <nation> flag | flag of <country> | [<nation>] parade | puerto rican day | [<nation>] independence day | [<nation>] embassy | [<nation>] consulate | [<nation>] passport`,
    },
    {
      id: 'ways',
      strength: 'strong',
      phrases: `
        born in [<country>] | childhood in [<country>] | my childhood in [*] | came here from [**] | came over from [**] | moved here from [<country>]
        back home in [*] | my birth country | the country i left | the country i was born in | country i was born | where i was born
        village in <country> | village outside <country> | town outside <country> | my village | our village | the village where | fresh off the plane
        fresh off the boat | fobby | landed at jfk | landed at lax | landed at o'hare | landed in this country | landed here at
        arrived at <age> with | arrived with two suitcases | came with one suitcase | came with two suitcases
        came to the us | came to the u.s. | came to the united states | moved to this country | since i came here | since i got here from
        when i got here i spoke | when we got off the plane | my first winter here/in | first winter here | first time i saw snow | never seen snow until
        had never seen snow | saw snow for the first time | seen snow before | first thanksgiving in this country | first halloween in this country
        accent and all | accent comes out | accent gets stronger | accent gets thicker | lose my accent | lost my accent | my v's and w's
        roll my r's | rolled r's | rolling my r's | mix up he and she | mix my tenses | english is my second | english is my third
        english is my fourth | english as a second | second language | third language | esl class | esl classes | ell kid | english learner | esl kid
        learnt english | learned my english | picked up english | i learned english from | my english | english wasn't my first
        english is not my first | spoke no english | not a word of english | didn't speak english | didn't speak a word | didn't know a word of
        i count in [<language>] | i dream in | dream in [<language>] | dreaming in [<language>] | think in [<language>]
        thinking in [<language>] | curse in [<language>] | cursing in [<language>] | swear in [<language>] | cuss in [<language>] | cry in [<language>]
        scold/yells/yelled at? me in [<language>] | raised in [<language>] | speak [<language>] at home | spoke [<language>] at home
        [<language>] in the house | speaks [<language>] | spoke [<language>] | native [<language>] | [<language>] speaker | [<language>] speaking
        [<language>] first | native language | my mother's language | my grandmother's language | phone cards | phone card to | calling card
        whatsapp with my mother | whatsapp call home | remittances | western union on friday | western union every | send money home
        sends money home | money home to | send money back | barrels home | shipping barrel | balikbayan | visit home every
        went home for the first time in | haven't been home in | flight home is | flight home takes | eighteen hour flight home | time difference home
        my father's farm in | back on the island | puerto rico | guamanian | chamorro | american samoa | usvi | st croix | st. croix
        st thomian | virgin islander | naturalised | foreign degree | foreign credentials | foreign diploma | degree isn't recognized here
        degree from my country | transcript evaluation | transcripts translated | diploma translated | translated my diploma
        certified translation of my | apostilled | a-levels | a levels | o-levels | o levels | gcse | gcses | abitur | baccalauréat | baccalaureat
        bachillerato | waec | neco | gaokao | suneung | eamcet | national service back home | did my conscription | military service in
        [* border] ** walked across | my passport says | other passport | i have/keep/carry/hold two passports | has/holds/had/'s two passports | second passport | dual passport | my mother's passport
        i have/fly/flew/hang/carry/wave two flags | two flags on my | the/a/my/little/small/tiny flag on/in/off/from my mirror/rearview/locker/dash/helmet
        by a? kerosene lamp/lantern/light | my/our <language> keyboard/subtitles | polish/arabic/russian/cyrillic/korean keyboard | put/puts/pulled/pull/sent/send me/us in/into/to/for/aside? for? secondary
        both flags | flags on my dash | flag on my dash | flag of my | world cup for my | our national team | my national team | el tri
        la albiceleste | les bleus | azzurri fan since birth | cricket back home | mangoes off the tree | guava tree | goat in the yard
        fetched water | carried water on | load shedding | generator on every night | curfew as a kid | the war back home
        during the war we | bomb shelter as a kid | the genocide | the dictatorship | under the taliban | the khmer rouge | the camps in
        refugee camp | camp in kenya | kakuma | dadaab | za'atari | metric brain | think in celsius | think in metric | kilos in my head
        drove on the left | driving on the wrong side | wrong side of the road as a kid | had to look up what a quarter | learned the pledge
        didn't know the pledge | never had a peanut butter | green card lottery baby | lagos-born | overseas born | immigrant kid | immigrant parents
        immigrant family | child of immigrants | son of immigrants | daughter of immigrants | kid of immigrants | my parents immigrated
        my parents emigrated | my parents came from | my parents came over | my parents fled | my family fled | we fled | i fled
        my family left <country> | left <country> | fled <country> | cold here compared to back home
      `,
    },
    {
      id: 'ways-own',
      strength: 'weak',
      needs: ['self', 'my', 'near'],
      phrases: `the accent | american | remittance | guam | saipan | crucian | ausländer | apostille | matura | iit | jee | secundaria | preparatoria | bachiller | marshrutka | devanagari | conscript | brownouts | shelling | nauru | stateless`,
    },
    {
      id: 'ways-near',
      strength: 'weak',
      needs: ['near'],
      phrases: `
        speak [<language>] | accent | back home | home country | village | overseas | abroad | embassy | consulate | the consulate | border town | [<language>] | translate for my | translating for my | interpret for my | interpreting for my | translated for my | interpreted for my | translator for my | i translated for | family interpreter | family translator | checkpoint | monsoon | monsoon season | dry season | rainy season | typhoon | jungle | desert village | souk | bazaar | snow for the first | suitcase | suitcases
        | drachmas | dinars | zloty | naira | rubles | fob | fobs | vowels
      `,
    },
    {
      id: 'vague-in-spanish',
      strength: 'weak',
      needs: ['near'],
      phrases: `acento | acentos | inglés | frontera | natal | nací`,
    },
    // Said of a faraway home, and of a night at the roadblock as well.
    {
      id: 'ways-vague',
      strength: 'weak',
      needs: ['near', 'cluster', 'kin'],
      phrases: `
        a checkpoint | the checkpoint by | checkpoint on our street | curfew as a kid | the regime | the coup | the junta | the revolution when
        the island | from the island
        my flag | flag in my room | mandatory service | compulsory service | conscription | host country | native speaker | the well in our | call home in
        an accent | back home in | mango tree | mango trees
        first year here | first month here | first week here
      `,
    },
    // Callers and other strangers, and English as a subject at school.
    // What others are told to speak is what the writer does to them; their own English is no innocent sense.
    {
      id: 'told-to-others',
      strength: 'keep',
      yields: true,
      phrases: `bothered/care/refuse/refuses/refused to [learn/speak/read english] | should/must/please/or [learn/speak/read english] | [speak/learn english] or | [english] only/please`,
    },
    {
      id: 'kept-strangers',
      strength: 'keep',
      phrases: `
        pickles/mustard/lettuce no swiss | extra/ham/turkey/add swiss
        mop/wax/buff/dust polish | soy de las personas que
        caller/callers/driver/witness/suspect/inmate/patient ** spoke/speaks/speaking only? [<language>]
        victim/customer/tourist/lady/officer/somebody/someone ** spoke/speaks/speaking only? [<language>]
        officer/somebody/someone/interpreter/deputy/dispatcher/another who [spoke/speaks? <language>] | <stranger>/nurse/coworker/volunteer/teacher/kid/trainer ** who spoke/speaks only? [<language>]
        interpreter/interpreters for/in <language> | <language> interpreter/interpreters/line | language line
        my english teacher/class/paper/professor/degree/major/essay/homework | native speakers of chainsaw | native plants/trout/grass/bees/fish
        jordan/jordans release/drop/shoes/shoe/sneakers/retro/ones/fours/high/low | neighbor/coworker/tenant/suspect/inmate ** deported to [<country>]
      `,
    },
    // What a person brings from a city or country abroad.
    {
      id: 'from-there',
      strength: 'strong',
      phrases: `
        my/his/her/our [<country>] accent/vowels/mumble/drawl/dialect/slang/mouth/childhood/school/transcripts/transcript/diploma
        my/his/her/our [<country>] degree/license/birth/uncle/uncles/aunt/aunts/cousins/grandmother/grandfather/family/side
        soft/thick/heavy/old/pure [<country>] accent/vowels/mumble/drawl/dialect | [<country>] accent/vowels/mumble/drawl/dialect/born
        [adopted from <country>] | [raised in <country>] | [<country>] by birth
        salí/salió/llegué/llegó/llegamos/venía/vengo/viene/vinimos/vine/soy/somos/es [de/del/desde <country>]
        viví/vivía/crecí/estudié/trabajé [en <country>]
        applicant/candidate/recruit/cadet/hire originally? from [lagos/accra/nairobi/mogadishu/cairo/baghdad/damascus/kabul/tehran/karachi/lahore/delhi/mumbai/dhaka/manila/cebu/hanoi/saigon/seoul/shanghai/beijing/bogotá/caracas/medellín/tijuana/guadalajara/tegucigalpa/kyiv/belfast/istanbul/michoacán/oaxaca]
        left/leaving [<country>] with/at/when/in/as/after | [fled <country>] | [arrived from <country>] | arrived/landed here? from [<country>]
      `,
    },
    {
      id: 'my-country',
      strength: 'weak',
      needs: ['my'],
      phrases: `[<country>]`,
    },
    // Cities and regions abroad, where the writer or their kin is about.
    {
      id: 'cities',
      strength: 'weak',
      needs: ['first', 'kin', 'near', 'beside'],
      phrases: `
        guam | saipan | pago pago | port-au-prince | cap-haïtien | santo domingo | camagüey | holguín | guadalajara | michoacán | jalisco | zacatecas | oaxaca |
        sinaloa | culiacán | coahuila | tamaulipas | nuevo león | monterrey | tijuana | juárez | ciudad juárez | mexicali | matamoros | reynosa | nuevo laredo |
        san salvador | santa ana el | tegucigalpa | san pedro sula | managua | guatemala city | quetzaltenango | huehuetenango | medellín | bogotá | caracas |
        maracaibo | guayaquil | cuenca | cusco | cochabamba | valparaíso | rosario argentina | montevideo | asunción | são paulo | salvador bahia |
        governador valadares | from lisbon | azores | ponta delgada | lagos | ibadan | kano | enugu | abuja | accra | kumasi | freetown | monrovia | dakar |
        conakry | abidjan | bamako | ouagadougou | lomé | cotonou | yaoundé | douala | kinshasa | bukavu | bujumbura | kigali | kampala | nairobi | mombasa |
        kisumu | eldoret | dar es salaam | addis | addis ababa | asmara | mogadishu | hargeisa | khartoum | juba | lusaka | harare | bulawayo | johannesburg |
        joburg | durban | cape town | alexandria egypt | tripoli libya | tunis | algiers | casablanca | damascus | aleppo | homs | amman | baghdad | basra |
        erbil | herat | tehran | isfahan | shiraz | istanbul | ankara | yerevan | tbilisi | baku | tashkent | samarkand | karachi | lahore | islamabad |
        peshawar | delhi | mumbai | bombay | chennai | kolkata | calcutta | bangalore | hyderabad | ahmedabad | gujarat | kerala | tamil nadu | dhaka |
        chittagong | sylhet | colombo | kathmandu | pokhara | bhutan | beldangi | rangoon | yangon | mandalay | chiang mai | vientiane | luang prabang |
        phnom penh | battambang | saigon | ho chi minh | hanoi | da nang | hue vietnam | cebu | davao | iloilo | ilocos | pampanga | jakarta | surabaya |
        kuala lumpur | penang | kowloon | guangzhou | guangdong | fujian | fuzhou | shanghai | beijing | chengdu | taipei | kaohsiung | seoul | busan |
        incheon | osaka | hiroshima | ulaanbaatar | st petersburg russia | leningrad | vladivostok | kyiv | kiev | kharkiv | odesa | lviv | donetsk | mariupol |
        minsk | vilnius | tallinn | kraków | gdansk | prague | bratislava | budapest | bucharest | cluj | iași | belgrade | sarajevo | tuzla | mostar |
        srebrenica | zagreb | ljubljana | skopje | pristina | tirana | thessaloniki | palermo | marseille | toulouse | from antwerp | utrecht | belfast |
        glasgow | aberdeen scotland | swansea | manchester england | birmingham england | sydney australia | melbourne australia | perth australia |
        nuku'alofa | suva
      `,
    },
    {
      id: 'innocent',
      strength: 'keep',
      phrases: `cuban sandwich | cuban sandwiches | mexican food | mexican restaurant | mexican place | chinese food | chinese takeout | chinese checkers | thai food | thai place | thai curry | indian food | italian food | italian restaurant | italian sub | italian ice | french fries | french fry | french toast | french press | french door | french doors | french horn | french drain | french open | french vanilla | french braid technique | german shepherd | german shepherds | german chocolate | german potato salad | german engineering | german beer | belgian malinois | belgian waffle | belgian waffles | dutch oven | dutch door | dutch bros | dutch braid | danish pastry | cheese danish | swiss cheese | swiss army | swiss chard | greek yogurt | greek salad | greek letter | greek mythology | turkish coffee | turkish delight | turkish bath | turkish towel | english muffin | english muffins | english breakfast | english class | english teacher | in/of the english language | english language arts/requirement/requirements/skills | english degree | english major | english literature | english channel | english paper | degree/major/majored/minor/minored/ba/tutor/essay/report/poem/paper/manual/written/writing/posted in english | in english class/lit/literature/comp/please/only | plain english | english bulldog | fluent in english | fluent english required/needed/preferred | english c1 | english proficiency | written english | english skills | english level | irish setter | irish coffee | irish wolfhound | irish goodbye | scottish terrier | welsh corgi | welsh terrier | canadian bacon | canadian goose | canadian geese | japanese maple | japanese knotweed | japanese food | korean bbq | korean barbecue | korean war museum | russian roulette | russian dressing | russian doll | russian novel | spanish moss | spanish rice | spanish omelet | spanish class | spanish teacher | brazilian jiu jitsu | brazilian jiu-jitsu | persian cat | persian rug | siamese cat | vietnamese sandwich | vietnamese food | vietnam war memorial | polish sausage | polish the | polish your | polish my | nail polish | shoe polish | pole vault | flag pole | pole saw | pole barn | fishing pole | a pole | telephone pole | swiss watch | swede shoes | danish design | maltese falcon | american airlines | american express | american flag | american idol | american football | american history | american red cross | pan american | american cheese | american eagle | american psycho | american dream | american standard | african violet | african elephant | african grey | asian pear | asian fusion | moroccan oil | peruvian lily | jordan peterson | michael jordan | jordan 4s | jordan ones | jordan creek | air jordan | georgia tech | georgia bulldogs | new mexico | mexico missouri | moscow idaho | paris texas | cuba new york | lebanon new hampshire | lebanon ohio | lebanon pennsylvania | peru indiana | poland spring | china cabinet | fine china | china shop | turkey sandwich | turkey trot | turkey day | wild turkey | turkey burger | turkey costume | turkey dinner | berlin new hampshire | london bridge | athens georgia | athens ohio | dublin ohio | rome georgia | madrid iowa | milan ohio | panama city | panama city beach | panama hat | guinea pig | guinea pigs | bermuda grass | bermuda shorts | bermuda triangle | jamaica plain | jamaica queens | brazil nut | iran into | kingston new york | san juan capistrano | san juan islands | accent wall | accent color | accent mark | accent light | accent piece | accent chair | accent table | foreign key | foreign keys | foreign object | foreign exchange rate/rates/market/desk | foreign policy | foreign language skills | foreign trade | foreign currency exchange/desk | foreign affairs | second language skills | mole sauce | finnish line | british standards | british columbia | welsh rarebit | romanian deadlift | bulgarian split squat | russian twist | turkish get up | turkish get-up | swedish fish | swedish meatballs | swedish massage | norwegian wood | hungarian notation | icelandic sheepdog | reverse polish | manila envelope | manila folder | panama papers | havana brown | lima bean | lima beans | lima ohio | delhi new york | cairo illinois | vienna sausage`,
    },
    {
      id: 'ways-innocent',
      strength: 'keep',
      phrases: `accent wall | accent walls | accent mark | accent color | accent lighting | accents of | accent chair | accent table | accent pillow | accent pillows | accented with | accent the | distinctive red accents | a/his/her/their/my fake accent | native english | language model | programming language | programming languages | body language | language arts | sign language interpreter needed | foul language | strong language | foreign language requirement | foreign office | foreign exchange rate | foreign object | foreign body | foreign particles | foreign films | foreign policy | foreign film | foreign to me | overseas shipping | overseas seller | shipped overseas | abroad spectrum | study abroad office | study abroad | spoken and written | verbal and written | spoken and | english and math/history/science/social/reading/writing/criminal/psychology/journalism/communications/government | knowledge of english | written english | business english | english proficiency | english skills | proficient in english | fluent in german | fluent/fluency/proficient/proficiency in <language> and english | knowledge of the? <language> and english | <language> and english language/languages/skills | danish lessons | lebanon new hampshire | lebanon tennessee | lebanon oregon | lebanon ohio | lebanon pa | lebanon kentucky | paris texas | paris tennessee | paris kentucky | athens georgia | athens ohio | athens county | rome georgia | rome new york | rome ny | moscow idaho | berlin new hampshire | berlin wall documentary | berlin connecticut | new berlin | dublin ohio | dublin california | peru indiana | mexico missouri | mexico maine | new mexico | new london | london kentucky | london bridge is | london fog | london broil | cuba missouri | cuba new mexico | lima ohio | lima bean | lima beans | toledo ohio | madrid iowa | madrid new mexico | manila envelope | manila folder | manila envelopes | manila folders | panama city beach | panama city florida | panama hat | jersey shore | new jersey | poland spring | china cabinet | china shop | fine china | bone china | china grove | bull in a china | china town bus | jordan shoes | air jordan | air jordans | michael jordan | jordan peele | jordan almonds | jordan 1s | georgia peach | atlanta georgia | georgia tech | georgia bulldogs | georgia state | tbilisi | chad from | chad and | cairo illinois | vienna sausage | vienna virginia | vienna sausages | geneva new york | warsaw indiana | holland tunnel | holland michigan | jamaica queens | jamaica plain | jamaica avenue | havana florida | monterrey jack | monterey jack | brussels sprouts | brussels sprout | cologne spray | wearing cologne | florence alabama | florence kentucky | naples florida | venice beach | venice florida | st. petersburg florida | odessa texas | santiago pass | waterloo iowa | versailles kentucky | cambridge massachusetts | oxford mississippi | oxford comma | oxford shirt | oxford shoes | manchester new hampshire | manchester by the sea | birmingham alabama | hanover | dover delaware | kenya aa | java script | java developer | java and | java chip | sumatra roast | colombia supremo | turkey bacon | turkey breast | guinea pig | guinea pigs | guinea hen | guinea fowl | brazil nuts | chile verde | chile con | chile relleno | green chile | red chile | chile pepper | hatch chile | greece new york | border state | village people | village idiot | village inn | greenwich village | village green | village voice | it takes a village | olympic village | village hall | village board | suitcase nuke | jungle gym | jungle cruise | welcome to the jungle | concrete jungle | island hopping | long island | rhode island | coney island | staten island | kitchen island | island of misfit | gilligan's island | padre island | treasure island | desert island | fantasy island | ellis island tour | whidbey island ferry | mercer island | island time | traffic island | the island in the kitchen | monsoon season in arizona | monsoon in phoenix | nordic ski | nordic track | nordictrack | nordic skiing | scandinavian market | the nordic | european sites | european union | american made`,
    },
    {
      id: 'said',
      strength: 'strong',
      group: true,
      phrases: `<be> also [<nation>] | an [american] | the [american] smoked/was/is/who/said/looked/told/had | <be> [american] | <be> an? [american] | american/canadian/european/african/asian born | a/an/another/this/that/some/every <nation> man/woman/guy/girl/kid/boy/family/couple/father/mother/fathers/mothers/driver/drivers/restaurant/place/master/neighbor/neighbors/accent/family/families/store/shop/owner/student/students/maid/nanny/boss | [<nation>] fathers | [<nation>] mothers | [<nation>] families | [<nation>] parents | [<nation>] drivers | [<nation>] master | [<nation>] maid | [<nation>] nanny | [<nation>] neighbor | [<nation>] kids | [<nation>] place | was [<nation>] | <be> [<nation>] | being [<nation>] | because ** <be> [<nation>] | speaking [<language>] | the [<nation>] smoked/said/who/was/is | warm/cold [<nation>] climate | he/she/they/who/we/people/guy/man/woman/lady/kid/family/parents/mother/father/grandparents/neighbors/neighbor/all was/is/are/were/came/comes from [<country>] | man/woman/family/guy/girl/kid/neighbor was from [<country>] | scandanavian | imigrant | imigrants | illegals | legal citizen | legal citizens | an? irishman | dutchman | englishman | frenchman | scotsman | welshman | irishwoman | frenchwoman`,
    },
    {
      id: 'frames',
      strength: 'strong',
      phrases: `
        [parents/family/grandparents/mother/father fled/left/emigrated/immigrated/escaped/came/hail/hails from? <country>]
        [folks/grandmother/grandfather/mom/dad fled/left/emigrated/immigrated/escaped/came/hail/hails from? <country>]
        from/in/near/outside a/the/my/our? village/town/island/city/farm/camp/province/district in/near/outside/of/on/called ** <country>
        <country> winters/summers/rain/heat/childhood/roots/heritage/embassy/consulate/passport/visa/citizen/army/flag/national/born
        flight/flights/flew/fly/flying/trip/home/back to <country> for/to/every/home/see ** mother/mom/dad/father/family
        flight/flights/flew/fly/flying/trip/home/back to <country> for/to/every/home/see ** grandmother/wedding/funeral/village/grandma/cousins
        my/our mother/father/family/cousins/grandmother/mom/dad back?/still?/are?/live? in/from <country>
        my/our aunt/uncle/parents/brothers/sisters/sister/brother/people back?/still?/are?/live? in/from <country>
        we/i moved/came/arrived/landed/emigrated/immigrated/crossed/flew here/over/from/to/in/when ** <country>/america/states/age/suitcase/old/grade
        when i/we came/arrived/landed/moved here/from ** | when i/we came/arrived/landed/moved to/in america/<country>/this/the country/states/us? | when i/we landed in * with ** | before i/we came/moved/emigrated here/to/over
        since i/we came/arrived/moved here/to/from ** america/us/states/country
        radio/tv/dreams/prayers/lullabies/swears/grocery/arguments/numbers/prayer/songs in <language>
        <language> radio/lullabies/church/school/newspaper/grandma/speakers/accent/dialect/songs/prayers/curses
        <language> and english | english and <language> | <be> [bilingual] | fluent/fully/am/so bilingual | [bilingual] deputy/officer/dispatcher/nurse/teacher/cop/kid/home/household/school | trilingual
        speak/speaks/spoke/speaking/talk/translate/translating/translates/interpret/interpreting/answer in? [<language>]
        answered/reply/yell/sing/count/curse/swear/pray/dream/think/text/argue in? [<language>]
        my/his/her/our [<language>] | learned english from/in/by/watching/at **
        english is/was my/his/her/not second/third/fourth/her/my/first? language?/first?
        people/they/customers/callers/everyone ask/asks/asked me/where i'm/i where/am/from/really from? | where are you really from
        no, where are you from | where i'm really from | soy de <country> | nací en <country>/un/el/la
        llegué de/a/en <country>/<year> | llegué a los <num>/cinco/seis/siete/ocho/nueve/diez/once/doce/trece/quince | mi pueblo/rancho/tierra/país en?/de? | allá en mi/<country>
        mis papás son/vinieron/vienen/llegaron de
      `,
    },
    // How somebody came, and the first words of a new language.
    {
      id: 'how-they-came',
      strength: 'strong',
      phrases: `
        [came/moved/flew/sailed over/here from <country> at/when/aged i? was? <num>] | [came over from <country>]
        my [first english word/words/sentence/book/class/teacher/friend] | [my first word/words/sentence in english]
        [learned/learnt fluent? english from/at/by/off/watching **] | [came/arrived with no/zero/little english]
        [no english when i came/arrived/got/landed here?] | [my first winter/snow/snowfall in america] | [my first winter/snow here]
        took me ** to speak/learn fluent? english | my written/spoken english is better/worse/stronger than my | test of english as/proficiency | no/little knowledge of english
        [landed/came/arrived here? as a foreign exchange] | english class/teacher for/at the? newcomer/newcomers/immigrants/refugees | i used/use a fake accent | name has an? acute? accent
        my/our <kin> needs/needed/need an? interpreter in/for? <language>? | studied abroad here
      `,
    },
    // Told from poles by the capital.
    {
      id: 'poles',
      strength: 'weak',
      needs: ['proper'],
      overrides: true,
      phrases: `am/is/was/are/were/married/marry/proud a? [pole/poles]`,
    },
    // Pastry, motorcycles, and where an airline stops.
    {
      id: 'pastry-and-layovers',
      strength: 'keep',
      phrases: `
        danish was/were/looks/looked/tasted/tastes so/very/too/still/already/all? warm/stale/cold/fresh/flaky/good/dry/sweet/sticky/gone/free/great/amazing
        apple/cherry/lemon/warm/stale/free danish | danish and coffee | coffee and a danish | <year> indian scout/chief/chieftain/motorcycle
        indian scout/chieftain/springfield bobber/motorcycle/bike
        connects/connecting/connection/layover/stopover in/through/at <country> | lebanon new hampshire
        peru/lebanon/brazil/mexico/cuba indiana/missouri/ohio/maine/illinois/nebraska
      `,
    },
    // Islands, rivers and trails.
    {
      id: 'islands-and-rivers',
      strength: 'keep',
      phrases: `
        u s virgin islands in <month> | virgin river/gorge/valley/creek | black mountain/mountains/canyon/hills/river
      `,
    },
  ],
};
