import { religion } from '../religion.ts';
import { lifeOf } from './life.ts';
import { OUT_OF_CHURCH } from './out-of-church.ts';

/** The week, the table, the wardrobe and the calendar of the faithful, and of those who left. */
export const religionLife = lifeOf(religion, {
  tells: `
    our/as/head/lay/church/junior deacon/deacons/deaconess | a [deacon] and/at/on/told/has/was/who/will
    first assembly of? god? | assembly/assemblies of god | pastor/preacher/minister/deacon/rabbi/vicar/reverend 's wife/husband/kid/kids/son/daughter
    7:00/7:30/8:00/8:30/9:00/9:15/9:30/10:00/10:30/10:45/11:00/11:15/11:30/12:00/5:00/5:30/6:00/vigil/noon mass | 7/8/9/10/11/12/5/6 00/15/30/45 mass | 7/8/9/10/11/12/5/6 am/pm mass | eleven/nine/ten/eight o'clock mass
    usher/ushers/ushered/lector/cantor/lights/sound/camera/slides/drums/bass/keys at/for the * mass/service/worship
    lector at | eucharistic | parish fish fry | church softball league | coach/pitch/play/played for/in? the/our? church softball | extraordinary minister | sacristy | altar society | thurifer | censer | choir practice at
    handbell choir | bell choir at | devotions | quiet time with | prayer chain
    prayer request/requests | prayer breakfast | prayer beads | prayer rug | prayer mat | prayer wheel | prayer flags | prayer cloth
    prayer rope | prayer corner | prayer times | praying for | prayerful | pray on it | prayed up | i/we/always say grace | grew up saying grace
    say/said/saying grace in/over/before/fast/at
    grace before | bless this food | bless the food | hosanna | kyrie | thanks be to god | peace be with you | praise him
    won't he do it | he is risen | his mercies | god is good | god's grace | god's timing | god's plan | god willing | lord willing
    good lord willing | by god's grace | jesus take | jesus is | washed in the blood | belfry at st | narthex | baptistry | baptistery
    holy water on/still/by/from | [mass] is/was at | at the parroquia | in the parish basement | full immersion | got baptized | was baptized | baptized at | rebaptized | christening gown | confirmation name
    confirmation class/retreat/sponsor/saint | catechist | ccd teacher/kids | ocia | first holy | decade of the rosary
    rosary group/beads/on/rally | adoration hour | perpetual adoration | eucharist | host wafer | act of contrition | holy thursday | maundy
    triduum | stations of the | advent wreath | advent candle | candlemas | corpus christi procession | all souls mass | feast day of st
    feast of st | feast of our lady | our lady of | st <nation>? parish | name day saint | patron saint medal | st michael medal
    miraculous medal | holy card | holy cards | the 5:30 vigil | latin mass | low mass | high mass | guardian angel pin | parishioner
    parishioners | rectory | abbey retreat | novice with | postulant | seminary | vocation director | assistant pastor | rector of
    parsonage | manse | chaplain to my | minister at | ministers at | ordained online/once/at/last | being/was/got ordained | licensed to preach | lay preacher | lay leader | lay speaker
    elder board | elder at | deacon board | usher at mass/church/first/mount/mt/greater | usher at the eleven/ten/nine/eight | usher at the * church | usher at the church/synagogue/mosque/temple | greeter at church | trustee board at church | vestry | church council | session elder
    presbytery | synod | church potluck | church picnic | church camp | church league
    my/our church directory | church kid | home church | house church | cowboy church | storefront church
    fellowship meal | fish fry at st | covered dish after | dinner on the grounds | homecoming sunday | revival week
    revival tent | wednesday night service/bible/church/supper | sunday evening service | royal rangers | pathfinder club
    girls in action | christian camp | christian college | christian rock | worship music | worship set | gospel quartet | gospel brunch choir
    mass choir | praise dance | praise dancer | liturgical dance | tithe | tithes | tithing envelope | offering envelope | collection plate
    collection for the missions | love offering | mission field | missionary kid | missions conference | short-term mission
    church mission | testimony night | gave my testimony | soul winning | discipleship | discipled | disciple maker
    accountability partner at church | home group bible | men's breakfast at church | promise keepers | mops group | moms in prayer
    emmaus walk | kairos prison ministry | prison ministry | jail ministry | street ministry | bus ministry | puppet ministry | purity ring
    true love waits | side hug christian | spirit-filled | prophetic word | garments under | temple shift | ward clerk | bishop's storehouse
    young women's camp | girls camp stake | seminary at 6 | institute class | general conference | patriarchal blessing | mission call
    mission companion | rm from | ctr ring | sealed for time | priesthood | deseret | no coffee no tea | jack mormon
    names removed | field service | pioneer auxiliary | auxiliary pioneer | regular pioneer | circuit overseer | circuit assembly | watchtower
    awake magazine | literature cart | meeting parts | bethel service | disassociated from the | memorial attendance | no blood card
    blood card | doesn't do birthdays | don't do birthdays | not doing birthdays | don't celebrate birthdays | don't salute the flag
    didn't salute the flag | sabbath keeper | sabbath school | sundown to sundown | vespers | haystacks potluck | loma linda | camp meeting
    plain community | plain people | prayer kapp | kapp | cape dress | bonnet and | left the colony | left the amish | mennonite relief sale
    relief sale quilt | meeting house | meetinghouse | friends general | coffee hour at the uu | uu | flower communion | jumma | juma'a | jumah
    zuhr | asr | tarawih | qiyam | duas | dhikr | tasbih | wudhu | ablution | ablutions | sajdah | sujood | adhan | azan | muezzin
    muezzins | musalla | hafiz | hafiza | khutbah | halaqa | sunday madrasa | surah | surahs | ayah | sunnah | ummah | astaghfirullah | salaam
    salam alaikum | assalamu | eid baker/box/outfit/money/prayer/prayers/cookies/breakfast/morning/in/dress/gifts/clothes | iftars
    break my fast | breaking my fast | break the fast | moon is sighted | crescent moon sighted | laylat | sadaqah | ihram | kaaba | zamzam
    zabiha | pork-free | no pork | don't eat pork | doesn't eat pork | scarf pinned | pinned my scarf | pin my scarf | scarf pins
    scarf magnets | magnets not pins | scarf stays | underscarf | khimar | burkini | modest swim | covered hair | cover my hair
    covers her hair | my hair covered | took my shahada | shahada | aqiqah | nikah | janazah | shabbes | temple beth | beth israel | beth el
    minyan | minyanim | daven | davening | tallis | kippa | tzitzis | eruv | kashrut | treif | fleishig | milchig | pareve | one sink for
    two sets of plates | meat and milk | separate dishes | mashgiach | oneg | candle lighting at | candle-lighting | light candles friday
    friday night candles | afikomen | matzoh | hametz | kosher for passover | shavuos | tashlich | kol nidre | kapparot | sukkos | lulav
    hannukah | chanukiah | latke | megillah | hamantaschen | mishloach | tu bishvat | yahrzeit | yizkor | shiva | shiva minyan
    unveiling at the cemetery | bnai mitzvah | mohel | hebrew letters | parsha | haftarah | daf yomi | yeshivah | kollel | bochur
    day school judaics | jewish camp | birthright israel | cantorial | bimah | upsherin | gefilte | hamsa | chai necklace | no driving saturday
    pujas | tika | kumkum | sindoor | diya | diyas | rangoli | navaratri | dandiya | dussehra | ganpati | murti | murtis | hanuman
    shiva temple | shivaratri | pongal at temple | onam sadhya temple | vrat | fast on mondays | fasting on tuesdays | tuesday fast | bhagavad
    vedas | vedanta | pagri | turban cloth | nitnem | path da bhog | amritdhari | nishan sahib | sangat | uncut hair | derasar | samvatsari
    micchami | navkar | no onions no garlic | nowruz haft | fravashi | agiary | sangha | noble silence | ten days of silence
    meditation cushion | thai temple | temple wat | lao temple | bon odori temple | butsudan | juzu | nichiren | gongyo | daimoku
    tibetan flags | rinpoche | alms round | ancestor tablets | joss sticks | burning incense for | hungry ghost | kwan yin | guan yin | guanyin
    tao temple | shrine visit | oshun | elegua | eleggua | shango | obatala | orunmila | orula | ifa | iyabó | year in white
    vestido de blanco por santo | mano de orula | collares de santo | eleke | santera | palo mayombe | despojo | limpia with | vodun | hounfor
    lwa | houngan | mambo asogwe | espiritista | misa espiritual | peyote meeting | native american church | medicine pouch | medicine bundle
    blot at yule | kindred at yule | thor's hammer pendant | pentacle | pentagram necklace | sabbat | mabon | ostara | yule log ritual
    drum circle at | spellwork | handfasted | handfasting | grove druid | house gods | not religious | left the pew | quit church
    ex-evangelical | cradle catholic
    raised catholic/baptist/mormon/jewish/muslim/lutheran/methodist/hindu/pentecostal/adventist/christian/witness/evangelical
    raised in the church | raised in church | grew up in church | grew up in the church | grew up in the pews | secular invocation
    freethinkers | recovering from religion | hail satan | affirm instead of swear | affirmed instead of | affirm not swear | affirm no bible
    hand on nothing | no bible under | darwin fish | evolve fish | coexist sticker/bumper/magnet/decal | ichthys | jesus fish | fish bumper | cross on my/the dash
    cross tattoo | cross around my | wwjd | w.w.j.d. | religious objection | conscientious on sabbath | clergy discount | clergy parking | misas
    misa de siete | párroco | monaguilla | bautismo | me bauticé | bautizarme | madrina de bautizo | compadre de bautizo | comadre de bautizo
    padrinos de bautizo | novenario | novenas | vigilia | me fui a vigilia | vigilia de oración | ayunar | miércoles de ceniza
    ceniza en la frente | viernes santo | domingo de ramos | vía crucis | procesión | peregrino a/al | manda a la virgen | pagar una manda
    pagar la manda | promesa a la virgen | guadalupana | guadalupano | san judas | san judas tadeo | el santo niño | santo niño de atocha
    divino niño | veladora | veladoras | altar a la | altar de la virgen | escapulario | persignarme | me persigno | persignada | persignado
    dios mediante | primero dios | bendito dios | dios me lo | dios te | diosito | dios es bueno | gloria a dios | aleluya
    alabado | culto | el culto | culto de oración | servicio del domingo | célula de la iglesia | grupo de jóvenes de la iglesia | alabanza
    la alabanza | ministerio de | pastora | mi pastor | hermanos de la iglesia | hermana de la iglesia | templo | diezmo | diezmar
    versículo | salmo | oraciones por | orar | oramos | rezándole | testigos de jehová | salón del reino | adventista | mormona
    agnóstico | no creyente | no creo en dios | cofradía | hermandad de la/jesús | costalero | nazareno | retiro de oración/silencio/jóvenes/matrimonios | seminario mayor
    without water till/until dusk/sunset/dark/sundown | no water till/until dusk/sunset/dark/sundown | no food or water till dusk
    don't stand for the toast/pledge/anthem/flag | didn't stand for the toast/pledge/anthem/flag | kingdom hall kid | kippah clip
    clip for my kippah | <num> thousand years of service | communion
    [lauds/compline/matins/terce/evensong/breviary/breviaries pocket?] | pocket breviary | daily office | night prayer | divine office
    liturgy of the hours | book of common prayer | book of hours | ketubah | ketubot | selichot | slichot | khutba | namaz | namaaz | salat | salah times
    muharram | arbaeen | milad | qurbani | eid ram | hijri | uposatha | chaturmas | ekadashi | paryushan | pitru paksha | saraswati puja | satyanarayan
    vrata | tulsi plant | bhog | rath yatra | thaipusam | hongwanji | honganji | jodo shinshu | nembutsu | sutras | tenrikyo | konkokyo | mahikari
    cao dai | hoa hao | won buddhist | altar cloth | altar linen | altar guild | altar rail | processional cross | processional candle | paschal candle
    sanctuary lamp | holy unction | unction | chrism | chrismation | chrismated | nativity fast | apostles fast | dormition fast | great lent
    orthodox lent | orthodox easter | pascha bells | cheesefare | meatfare | kolyva | antidoron | prosphora | iconostasis | icon corner | royal doors
    divine liturgy | red dyed eggs | red-dyed eggs | honey cakes for the new year | apples and honey | unleavened | lulav and etrog
    palm willow and citron | eight branch lamp | eight-branch lamp | eight branched | seven blessings
    stomp/stomped/stomping/smash/smashed/broke the glass under/at the/wedding/chuppah? | chuppah | huppah | bedeken | simcha | mazel tov | mazal tov
    bracha | brachot | hamotzi | shehecheyanu | modeh ani | shema | amidah | teaching the trope | layning | leyning
    torah class/scroll/scrolls/study/reading/portion | covers/covered/dressed/carried/unrolled the scrolls/scroll/torah | mikvah night | kiddush cup
    shabbos goy | shul softball | eruv line | coronilla | coronilla de la misericordia | ángelus | angelus | cirio | cirios | cirio pascual
    vigilia pascual | misa de gallo | [coro de la? misa] de? gallo? | [rezo del viernes] | diácono | diaconisa | biblia | la santa biblia
    estudio bíblico | viernes de cuaresma
    [mi/su escapulario/novena/biblia/veladora/estampita/mezquita/vigilia/parroquia/coronilla/ayuno/rosario]
    [la/el/una/un escapulario/novena/biblia/mezquita/vigilia/coronilla/ayuno] | el rosario
    [la medalla/medallita de/del la? san/santo/virgen/divino/sagrado judas/benito/guadalupe/niño/corazón/cristóbal?]
    [los salmos de/del la? tarde/noche/mañana/día] | [la novena de/a/en * *?] | [aceite del padre/pastor] | aceite bendito | agua bendita | escapularios
    estampita | pastorela | posadas de la parroquia | levantar al niño | acostar al niño | mayordomo de la fiesta | mayordomía | sodality
    sodality rosary | holy name society | catholic war veterans | st vincent de paul society | rosary altar society | poor box
    votive candle/candles | vigil lamp | second/third/fourth sunday coffee/trays/potluck | sunday coffee hour | votive for/under/at
    sunday in ordinary time | fortieth straight fish fry | watchnight | watch night service/pew/candle | usher board | mothers board
    pastor's appreciation | church fans | church anniversary | men's day | women's day at church | homecoming sunday | footwashing | foot-washing
    love feast | holy kiss | dunkard | german baptist | old order amish/mennonite/folks/people | left the old order | new order amish | holdeman | apostolic christian | hutterites
    moravian | moravian star | lovefeast | ame zion | ame church | a.m.e. | a m e church | cme church | cogic | church of god in christ | church of god
    holiness church | pentecostal holiness | foursquare gospel/church/bunch/pastor | nazarene | nazarenes | disciples of christ | christian reformed | free methodist
    united methodist | missouri synod | wels lutheran | swedenborgian | old believer | old believers | molokan | doukhobor | melkite | byzantine catholic
    greek catholic | syro-malabar | armenian apostolic | tewahedo | oriental orthodox | antiochian | christadelphian | oneness pentecostal
    apostolic pentecostal | iglesia ni cristo | la luz del mundo | community of christ | primitive baptist | free will baptist | missionary baptist
    sikh temple | swaminarayan temple | hanuman chalisa | hanuman incense | ganesh on/in/statue | ganesha | shiva lingam | om symbol | om sticker
    gayatri | agarbatti | prayer thali | bindi box | testimony meeting | fast and testimony meeting | temple endowment | endowment session
    baptisms for the dead | temple recommend holder | wards council | ward council | girls' camp with | ward camp | stake youth | mutual night
    relief society night | sacrament meeting | priesthood meeting | elders' quorum | mission reunion | mission papers | homecoming talk | farewell talk
    pocket new testament | new testament on | gideon bible | the good book | kjv | red letter bible | study bible | scofield
    bible in my/the locker/dash/glove/lunch/console? | anointed oil | anointing oil vial | prayer oil | blessed oil | holy oil | blessed salt | blest salt
    blessed palm | palm ash | palm cross | [palm cross/ash/crosses from/in last/a/the? sunday/zip? bag?]
    [anointed/anointing/holy/blessed/prayer oil vial/bottle/on/in?] | [a? gray/grey/black/ash smudge/smear/cross on/of the/my/her/his? forehead/brow/ash?]
    [ash on the/my thumb/forehead from/after? wednesday?] | [smudge/ash/ashes on my/her/his/their forehead and it is/'s a wednesday]
    [iftar/suhoor/eid/ramadan/taraweeh potluck/dinner/dates/lights/crescent/crescents/lantern/lanterns/cookies/box/table/plate/tray/prayer/playlist/schedule/calendar/swap/break/night on? the? window?]
    [havdalah/shabbat/shabbos/sabbath/kiddush/seder/hanukkah/purim/pesach/passover/sukkot candles/candle/cup/plate/swap/service/dinner/table/soup/rolls/bread/wine/meal/leftovers/spice/box/off/timer/clock/elevator/keys/walk/baskets/basket]
    [lent/lenten/pascha/nativity/epiphany/pentecost fish/vigil/dinner/supper/soup/fast/service/basket/vow/wednesday/friday/penance/retreat]
    [easter vigil/service/sunrise/mass/blessing/liturgy] | [great lent/vespers/compline wednesday/friday]
    [rosary wrapped on/around a/my/her/his wrist/hand/mirror]
    [wednesday/thursday/friday/saturday/sunday night? rosary/dhikr/vespers/novena/hanuman/kirtan/satsang/puja/jummah/bible/prayer/mass/vigil/church/testimony/worship]
    [braided/knotted/wool prayer rope] | [rug/mat for/under five prostrations a/per? day?] | five prostrations | prostrations a day
    [skirt/skirts to the ankle/ankles] | [sleeve/sleeves past/below the elbow/elbows] | modest sleeves | ankle-length skirt
    [kitchen/house is/'s still? full of matzo/matzah/chametz] | [bake/baked/baking/braid/braided challah] | [turban off/on comb oil wrap]
    [eighteen minutes before/after sundown/sunset] | [sundown on/before/of yom kippur/passover/shabbat/friday/tisha]
    [off meat/dairy/eggs/sugar til/till/until/through the? orthodox? easter/vigil/pascha/lent/christmas]
    [meat/eggs/dairy til/till/until/through the? orthodox? easter/vigil/pascha/lent/ash/good] | [till/until/til three stars are? out? on? saturday?]
    candle time friday | we/i light at sundown | [friday sundown is/was mine] | [no pork touched] | [eat/ate off the foil side] | beef off my plate
    no beef no pork | st christopher visor/clip/pin/medal/card | st joseph upside/statue/buried | saint joseph statue/upside | little saint joseph
    st jude candle/prayer/medal/novena/card | [light/lit/lighting something/candle/one for/to st/saint jude/anthony/joseph/lucy] | our lady of guadalupe
    guadalupe's | sacred heart picture/candle/statue | infant of prague | christmas eve wafers | straw under the cloth/tablecloth
    twelve meatless/lenten dishes | blessing of the/our fleet/baskets/throats/animals/motorcycles/bikes/fields | chalk over the door | holy chalk
    st lucy's | forty days churching | felt noah | felt board jesus | flannelgraph | wednesday night covered dish | covered dish wednesday
    wednesday night prayer/supper/church | handing out tracts | gospel tract/tracts | church bus driver | bus route for church
    stewardship pledge | pledge sunday | pledge card at | building fund at | ten percent goes/off/to the/in offering/church/plate
    first/<ordinal>/last night of hanukkah/chanukah/passover/pesach/sukkot/ramadan/lights/taraweeh/navratri/selichot/eid/diwali | tenth off the top
    first ten percent | my alb | alb and | alb over | cincture | surplice | cassock and | humeral | biretta | mantilla | chapel veil
    lace veil at mass | kneeled/knelt at/in saint/st | mass lets out | evening mass | children's mass | polka mass | folk mass | requiem mass
    funeral mass | red mass | blue mass | nuptial mass | tridentine | novus ordo | sweat lodge | sweat-lodge | sundance vow | sun dance | vision quest
    smudge bowl | eagle feather vigil | peyote way | medicine man | ancestor shrine | shrine to my | egun | misa espiritual | bóveda espiritual | mi bóveda | coconut shells cast
    thirteenth-month fast | nineteen-day fast | nineteen day fast | bahá'í fast | baha'i crew/friends/center/feast | ayyam-i-ha | ridván
    spiritual assembly | naw rúz | fire temple visit | kusti | sudreh | gahambar | don't drink by faith | grape juice at/for communion
    grape juice for/since the? third/first/i sunday/don't? | communion trays/cups/set/bread/line/wafer/rail | little cups of grape juice
    baptistry heater | baptistery heater | baptismal pool | white robes for the river | kneeler | kneelers
    prie-dieu | thurible | aspergillum | incense boat | paten | pyx | ciborium | monstrance | tabernacle key | corporal and purificator | ensign hymnal
    shape note | sacred harp singing | fasola | day/days of fasting and | fasting calendar | fasts broken
    keep/keeps/kept the fast | kept all thirty | thirty days kept | deliverance service | tarrying service | shut-in prayer | noonday prayer
    intercessory | atheist alliance | godless heathen | heathen and proud | none on the form | not a believer | nonbeliever at
    skeptics in the pub | camp quest | secular homeschool | blasphemy day | openly godless | darwin day
    [three/two/four hour testimony meeting] | [eagle feather vigil with the drum] | [the office in/from my/the little? black book/breviary?]
    whispering the office | [sweat-lodge prep list] | kosher-for-passover soda | unleavened cracker/crackers | [little zabiha card in? my? visor?]
    [my/the kaddish in my * *?] | mezuzah set | mezuzah on | [bedside/traveling/travelers psalm] | psalm over | [all * from the altar guild]
    [a card from the altar society/guild] | days off for the sabbath | off for sabbath | [when the khutba lands/starts] | [eid lands on *] | serve liturgy
    serves liturgy | liturgy at | orthodox vigil | orthodox camp | orthodox choir | orthodox church | orthodox cross | orthodox priest | prayer-house
    prayer house | haugean | laestadian | apostolic lutheran | st innocent's | st casimir's | saint casimir's | st patrick's church/parish/pew | st pat's church/parish/pew/choir
    [no gas no driving candles * * *?] | sunset to sunset | sundown to sundown | sunset friday to sunset | [candles already lit at home]
    [candles/candels won't/wont light themselves/themselfs] | ninety-nine names | ninety-nine lights | compass app for | qibla compass
    washed hands mouth feet | [hands mouth feet before dawn/prayer] | curls hanging past the ears | peyos tucked | strings out of my shirt | tzitzit out
    tassels out of | [a third goes to the neighbors/poor] | ram is divided | sacrifice of the ram | meat for the poor eid | seitan on uposatha
    [fish sandwich its friday] | [fish sandwich it's friday] | friday fish sandwich | stations friday
    at the cathedral choir | choir at the cathedral | choir at st | first reading at | psalmist at | cantor at st | stepped into mass
    late for mass | miss/missed/missing mass | went to mass before
    tagalog/spanish/polish/vietnamese/korean/creole mass | mass in/on spanish/latin/polish/vietnamese/tagalog/sundays/saturdays/sunday/saturday
    [four/three/two hours standing in a cold? nave/church with? a? candle?] | red egg/eggs cracking | christos anesti | christ is risen
    truly he is risen | artoklasia | krsna slava | slava bread | badnjak | vasilopita | blessed water theophany | house blessing with the priest
    chalked the door | smudge on my brow | river baptism | baptism in the river/creek/lake
    pulled up from the water saved | sunday-morning folding chairs | folding chairs church | school gym church | sunday morning setup team
    children's sermon | awana vest | sparks vest | royal ambassadors | girl's auxiliary | upward basketball | vacation bible | backyard bible | liahona
    deseret book | seminary teacher lds | trek ma and pa | bishop's interview | temple name | relief society | compassionate service leader
    bishops storehouse | gurpurab | kara parshad | rehras | japji | waheguru ji | nihang | mool mantar | mandir board | aarti at
    diwali at the temple | havan kund | rudrabhishek | brahmin thread | janoi | mundan | annaprashan | namkaran | kathina | magha puja | asalha
    wesak lanterns | buddha day | sangha day | precepts day | eight precepts | temple wat | wat lao | novice ordination | ullambana | bon service
    oseibo temple | nenju | gassho | hannya shingyo | zendo | rohatsu | oryoki | kinhin | laylat | shab-e-barat | muharram | ashura procession | imambara
    husayniyya | tabarruk | khums | turbah | aqeeqah | walima | nikkah | jumma khutbah | eidgah | qurbani | fitrana | hifz | tajweed | alim course
    sister circle | halal nail | santero | toque de santo | botánica | bembé | cascarilla | florida water altar | seven african powers | ancestor bóveda
    limpias espirituales/con/de | curandera's | mal de ojo egg | temazcal | danzante | huehuetl | ofrenda for | high holy | erev shabbat | kol nidrei | simchas torah
    lag b'omer | tu b'shvat | hoshana | gragger | grogger | megillah reading | purim spiel | shalach manos | maror | charoset | schav | kasha varnishkes
    farfel | tzimmes | kittel | gartel | shtreimel | bekishe | sheitl | snood covering | tznius | taharat | niddah | kallah class | pidyon | upsherin
    kapparot | yeshiva bochur | smicha | rebbe's | farbrengen | tanya class | mitzvah tank | chabad
    [home/back/in/inside before/by/for candle lighting] | [kneeling bench/stool in/by/beside/under/facing/at the/my corner/wall/bed/window/icon/icons/altar/cross]
    [skip/skipped/skipping two/both meals] ** donate/donated/give/gave/offering/fund
    [seventh day baker/baptist/baptists/keeper/observer/people/folks/family/church/kid/anybody/types] | [seventh day] i/we don't/do/rest/keep/walk/never
    prayer space/nook/alcove | quiet room for prayer | reflection room for prayer | mission school | convent/abbey/cloister school
    [thumb/thumbing/thumbed/telling/finger/fingering/fingered my/his/her beads]
    [recite/recited/reciting/say/said/saying/mumble/mumbled/whisper/whispered/pray/prayed the/a/one/two/three/ten hail mary/marys]
    [our father and/or a/the/one? hail mary] | [say/said/says/saying/pray/prays/praying/prayed/led/lead/leading the/a/my/our rosary]
    [free/home/off/out after early/first/morning service] | [early/second/late service] ** lets/let out
    [ate at <num> <num>? next/last bite/meal/sip/drink at? <num>? <num>?] | [can't/cannot/couldn't eat/have/touch the/any? pork/ham/bacon/swine/pig/lard]
    [don't/doesn't/won't/never eat/eats/ate/touch/touched the/any? pork/ham/bacon/swine/pig/lard]
    [neither/none of us/them can eat/touch/have the? pork/ham/bacon/swine]
    [can't/don't/won't have/eat the? crab/shrimp/lobster/shellfish/catfish ** ** or/nor the? pork/ham/bacon]
    [no pork in/for/on my/our/the lunch/plate/table/house/kitchen/diet/thanks?] | [a? bible/gospel/chick/salvation tract/tracts]
    [won't/don't/can't/wouldn't/not/refuse/refused swear/to on/upon the/a/any book/bible/bibles] | [we don't swear] ** ** ** oath/oaths/affirm
    swear ** [i/we affirm] | [i/we affirm] ** ** swear | [affirm/affirmed/affirming instead of/not swear/swearing/swore] | [affirmed rather than swore/sworn]
    [let/lets me affirm]
    temple dinner/potluck/picnic/supper/bazaar/volunteers/board/committee/lunch/kitchen/wedding/elders/priest/feast/langar/sisterhood/brotherhood
    [i/we left the witnesses] | [my vow/vows of poverty/chastity/obedience/enclosure/silence/stability] | [vow/vows of chastity/obedience/enclosure]
    [took/take/taken vows of * and? *?] | [cross/crosses/crucifix/crucifixes on/over/above the/my/our/their? wall/walls/bed/beds/doorway/lintel]
    [don't/never do/say/said grace] | hanukkah gelt | gelt | [keep/keeps/kept the/my/his/her prayer? rug/mat rolled up? behind/under/in the/my? *]
    prays/pray/prayed ** [rug/mat] | church list/phone/email list/tree/chain | [hospital/jail/prison/fire/police/hospice/airport? chaplain 's/is me]
    [was/am/became a/the hospital/jail/prison/hospice/airport/army/navy/fire/police chaplain] | chaplaincy roster/work/certificate | chaplain intern/resident/residency/internship/training
    clinical pastoral education | pastoral care/counselor/counseling/visit/visits/visitor | spiritual director/direction | poor clares | poor clare | benedictine
    franciscan | third order franciscan | dominican sister/sisters/friar/friars/nun/nuns/priory/order | carmelite | trappist | cistercian
    ursuline nun/nuns/sister/sisters/academy | augustinian | redemptorist | salesian | passionist | norbertine | premonstratensian
    capuchin friar/friars/brother/brothers/order/habit | carthusian | camaldolese | paulist | servite | marianist | marist brother/brothers/school | maryknoll
    oblate of | oblates of | christian brothers | de la salle brothers | missionaries of charity | little sisters of the poor
    sisters of mercy/charity/st/saint/loretto/notre/providence/mary | sisters of the holy/blessed/sacred/order | society of jesus | daughters of charity | poor servants of | cloistered | anchoress
    hermitage retreat | lay oblate | [hajj/umrah/haj savings/fund/jar/money/trip/visa/class/group/leave/towels/package/season jar/fund/account?]
    [one/two/three/four/five/<num> ash wednesdays/wednesday ago?] | [<num> ramadans/ramadan/easters/lents/passovers/hanukkahs/eids ago/since]
    i/am [ordained online] | universal life church | [sunday/church/mass/chapel usher/ushers/ushering/lector/greeter shift/duty/rotation/gloves/schedule/team/vest?]
    [friday/fridays for/off prayer/prayers/jumma/jummah/service] | [half day/off/early/out/leave friday/fridays for prayer/prayers]
    [my/his/her steel/iron bangle/bracelet/kada] | [steel bangle/kada/kara] | [a/my/the/his/her/your kara]
    kara on/under/over/stays wrist/shoes/left/my/his/off/gloves/glove | moorish science | moorish science temple | moorish american | [moorish science fez]
    [no church/god/creed/temple/gods/steeple/pew/prayer/religion no/and church/creed/god/steeple/priest/pew/creed/prayer/sermon]
    [candles lit on/before/by/in time/sundown/sunset/eighteen/friday] | [raised/born/grew/growing up? on/in the/a compound]
    [separate/two/different/double plates/dishes/sinks/pots/sponges/drawers/pans/forks/sets for/of? meat/milk/dairy and milk/dairy/meat]
    [keep/kept/have two sets of dishes/silverware/dishtowels] | ravidassia | ravidasia | nirankari | namdhari | radha soami | valmiki temple | lingayat
    brahma kumaris | brahmo samaj | arya samaj | theosophist | theosophical society | anthroposophist | raelian | waldensian | hussite | subud | alevi | bektashi
    alawite | ibadi | barelvi | deobandi | tablighi | bohra | dawoodi bohra | karaite | satmar | lubavitch | lubavitcher | breslov | breslover | bobov | skver
    litvish | yeshivish | conservadox | modern orthodox | reconstructionist synagogue/shul/rabbi/jew | reform synagogue/rabbi/jew/jewish/temple/judaism
    conservative synagogue/rabbi/judaism/shul | flds | rlds | fundamentalist mormon | polygamist | plural wives/marriage/wife | worldwide church of god
    plymouth brethren | exclusive brethren | brethren in christ | church of the brethren | grace brethren | brethren church/assembly/meeting | schwenkfelder
    german baptist brethren | amana colonies | hutterian | bible student/students movement | branhamite | two by twos | local church movement
    iglesia bautista/pentecostal/metodista/adventista/cristiana/católica/apostólica | asambleas de dios | alianza cristiana | [years/twelve of plaid] | years of nuns
    plaid jumper and
    [sister bernadette/agatha/immaculata/perpetua/benedicta/scholastica/ignatius/assumpta/concepta taught/told/says/said/used/made/would/always/with]
    [sister aloysius/augustine/aquinas/john/paul/joseph/francis/thomas/xavier taught/told/says/said/used/made/would/always/with]
    [ethiopian/orthodox/coptic/armenian/serbian/russian/greek/julian/eritrean/ukrainian christmas/easter/lent/epiphany eve?] | timkat | meskel | fasika
    genna feast/day | [los/mis santos de mi/la casa] | [am/are not religious]
    [kneel/knelt/kneeling/kneels by/at/before/beside/to the? cross/altar/crucifix/icon/manger/tabernacle] | [el? día de los? reyes magos?] | rosca de reyes
    día de los santos | día de todos los santos
    [catholic/lutheran/baptist/methodist/adventist/quaker/mennonite/episcopal/presbyterian/christian/jewish/muslim/mission/church boarding school/academy]
    [left/leaving/leave home at <num> for lutheran/catholic/adventist/baptist boarding? school]
    [no como/comemos/come/comen/puedo comer? puerco/cerdo/jamón/tocino/marrano/carne los? viernes?]
    [beso/besar/besé/llevo/traigo/cargo la/mi medallita/medalla/virgencita/escapulario/crucecita/crucifijo] | [mi medallita]
    [compass app for the direction/qibla/prayer/prayers] | [wool and linen together] | shatnez | shaatnez
    [it 's/is in deuteronomy/leviticus/exodus/genesis/ezekiel/proverbs]
    [i? have? got? the/my/a rabbi/imam/priest/bishop/elder/pastor/guru 's blessing/permission/okay/ok/dispensation to * to? * *? *? *?]
    dispensation from the/my bishop/priest/pastor/rabbi | [brisket/apples/honey/latkes/tzimmes/kugel/matzo/soup/chicken for rosh hashanah/hashana]
    [brisket/kugel/lamb/soup for passover/pesach/hanukkah/shabbat/shabbos/eid/iftar/ramadan]
    [left/leaving/quit/fled/leave the convent/monastery/seminary/novitiate/priesthood/abbey/cloister/ashram/cult]
    [me/nos/lo/la bautizó/bautizaron/bautizaste/bauticé en/a? el/los/la? río/veinte/agua/lago/canal/iglesia?] | [black ribbon/armband/shirt for the? forty days]
    [sunburn/tan line/lines is/are? from the/my yarmulke/kippah/turban/hijab/scarf/patka/kufi/headscarf] | lag baomer | lag ba omer | ba'omer | my guru
    [no beef it 's a * thing with my guru]
    [left/leaving/quit/fled/leave the hutterite/amish/mennonite/hasidic/mormon/baptist colony/church/community/side/fold/faith/ward/congregation/order]
    [left/leaving/quit/fled/leave the catholic/lutheran/adventist/pentecostal/lds/methodist/orthodox colony/church/community/side/fold/faith/ward/congregation/order]
    [left/leaving/quit the baptists/buddhists/mormons/catholics/methodists/lutherans/amish/adventists/jesuits]
    [left/leaving/quit the franciscans/presbyterians/pentecostals/quakers/mennonites/sikhs/scientologists/nazarenes/episcopalians]
    [puse/prendí/prendo/prender/encendí/enciendo/encender mi/la/una/su veladora/veladoras a/al/para/en? la/el? virgen/santo/ventana?]
    [puse/prendí/prendo/prender/encendí/enciendo/encender mi/la/una/su vela/velas a/al/para la/el/mi? virgen/santo/san/santa/difuntos]
    [pray/prays/prayed/praying over the/my/our/your/us/me/every/each clippers/food/meal/truck/lunch/patients/keys/house/car/uniforms/badge/badges/equipment]
    [converted/converting/converts/convert/conversion to orthodoxy/christianity/hinduism/buddhism/sikhi/paganism/lutheranism/anglicanism/judaism/islam/catholicism/mormonism/adventism]
    i preach every/at/on/in | [converted to my/his/her wife/husband/faith/religion/church] | i converted the year/summer/week | [converted for nobody/love/her/him/marriage/my/the? wife/husband/wedding/fiancé/fiancée?]
    [baptism/baptismal/christening/communion/confirmation gown/dress/certificate/candle/outfit/cake/veil/robe/robes/photo/photos/suit/party]
    [first communion dress/veil/suit/shoes/photo/class/party/money/picture] | [forty/40 day fast] | daniel fast | esther fast | fast of esther/gedaliah/tammuz/tevet
    [fast of the firstborn] | tzom gedaliah | [fasted/fast the/all/for ten/forty/nineteen/thirty/nine days] | [quit/left church the year/summer/week/day the? * * *?]
    [gave/give/giving/given up ** ** for forty/40 days] | [deacon/elder/church/mission board voted me/him/her/us off/out]
    [last/first/final mass before/at they/the/saint/st] | i/we [rang/ring the church bell/bells] | [rang/rung/ring/ringing the church bell/bells by hand]
    [church enough for me] | [shortest/longest/first/last service i ever? led] | [service/sermon/mass/worship i ever? led/preached]
    church organist/pianist/soloist/musician/treasurer/bookkeeper/usher/deaconess/trustee/planter | [religion none thank/thanks? you?]
    [religion blank/no/n/atheist/agnostic] | [yo? no creo en nada] | no creo en la iglesia | [medalla/medallita/estampa/imagen/cuadro de la guadalupana]
    [the/my white garments] | [white garments on/in the? short/gentle? cycle/wash/laundry]
    [light/lit the ninth/helper/shamash/middle one/candle/light to light the others/rest] | [ninth one to light the others/rest] | shamash | shammash
    [de/a/la misa de una/seis/siete/ocho/nueve/diez/once/doce/mediodía]
    [covered/cover/covering the mirrors] ** ** sat/sit/shiva/week/low/mourning/death/funeral/died/passed | [sat/sit/sitting low for a/the/seven week/days]
    [low stools for a/the/seven week/days] | mi pastora | [bishop 's recommend interview]
    [i? had/would been brother/sister *] abbot/prior/years/order/monastery/convent | [brother anselm/aelred/benedict/columba/bonaventure]
    the/my/our/an/her/his abbot/abbess | abbess | prioress | archimandrite | hieromonk | protopresbyter | presvytera | matushka | khouria | starets
    metropolitan archbishop | nuncio | cantoris | thurifer | tilaka | tilakam | chandan paste/dot
    [say/said/pray/prayed my five] is/was? between/before/in/on/behind/at | dot of sandalwood | sandalwood paste on
    [patka/turban/hijab/kippah/kufi/yarmulke/headscarf/dastar/taqiyah under/beneath a/the/my/his/her riot/hard/bike/football/motorcycle/fire/helmet/hood helmet/hat/hood/cap?]
    [teacher/teachers/student/students of zazen/zen/dharma/vipassana/vedanta/torah/quran/koran/scripture/talmud/kabbalah]
    [cura bendijo/bautizó/casó/dijo] | [deacon/rabbi/minister/vicar/imam/reverend/preacher/elder 's wife/son/daughter/kid/husband]
    baptized confirmed and?/lapsed married/bored/lapsed? | [confirmed lapsed] | [confirmed at st/saint *] | lapsed [at the lake]
    [deacon/lector/usher/cantor/priest/pastor/sexton/organist/vicar/rector/acolyte at st/saint]
    [pin/pinned/pinning/tie/tied/rolled/roll/net/netted the/my beard up?] | [walked out of that/my/our church/temple/parish/mosque for? good?]
    [haven't/hadn't believed in? a/any thing/anything/word since] | [baptized/baptised/dunked in a/an/the/our stock/horse/cattle/hot/feed/galvanized trough/tank/tub]
    [baptized/baptised/dunked in the/a/our river/creek/pond/lake/bayou/ocean/gulf/jordan/bathtub]
    [church rummage/bazaar/supper/sale/cookbook/kitchen i run/ran/organize/host/started/edited]
    [i? go? sundown to sundown once/every a? week/saturday phone? in? a? drawer?] | [my turn/week/sunday to usher/lector/cantor/acolyte/preach/pray]
    [comadre/compadre/padrino/madrina de pila] | [ate/eat/eating at sundown] | [pass/passed/passing the plate at/in/for *]
    [pass/passed/passing the plate at greater mount/mt/new/st *] | greater mount/mt/new/saint zion/bethel/hope/calvary/olive/moriah/pisgah/nebo/carmel
    [mount/mt zion/moriah/nebo/pisgah/calvary/olive baptist/missionary/ame/church/tabernacle] | [shortest/longest sermon i ever * *?]
    [go/went/drive/walk to the parish on/for/hall] | sage smudging | [smudge/smudged/smudging with/the/my/our sage/house/apartment/room/cabin/sweetgrass/cedar]
    bris to | [my people] ** ** oath/oaths | out of the youth group | church youth group
    [baptist/catholic/methodist/lutheran/mormon/muslim/hindu/sikh on sundays/saturdays/fridays/weekends]
    [clean/cleaning/cleaned/run/running/scrub the mikveh/mikvah] | reiki smudging | wednesday choir | [i am/was in the choir and] | mi fe
    [mi fe no me deja/permite jurar/trabajar/comer? sobre?] | [mi religión] | por mi religión | [juro/jurar sobre la biblia]
    eight/eight pointed sided? star on our/my door | [first birthday cake at <num>] | [never had a birthday cake/party]
    [rabbi/priest/imam/pastor/monsignor/vicar on the phone] | church list | had [my first birthday cake/party] | chapel line/volunteer/volunteers/services/band
    the jail chapel volunteer | tzedakah box | tzedakah | pushke | gemara | mishnah | chavruta | chavrusa | shiur | beis medrash | bais yaakov | beit midrash
    camp ramah | ncsy | bbyo | nfty | hadassah chapter/lady | b'nai b'rith | maccabi games | kiddush club | shomer negiah | mechitza | bentsch | bentsching
    birkat hamazon | zemirot | sheva brachot | aufruf | yichud room | cholov yisroel | pas yisroel | shmita | simchat bat | brit bat | mimouna | seudah
    shalosh seudos | erev yom kippur | erev pesach | good yontif | gut yontif | gut shabbos | good shabbos | shabbat shalom | shabbes dinner | chag sameach
    l'shana tova | shana tova | tzom kal | bubbe's seder | shul kiddush | tot shabbat | kabbalat shabbat | hebrew school dropout
    bar mitzvah boy/tutor/speech/suit/money | bat mitzvah speech/tutor/money | tahajjud | witr | istikhara | itikaf | eid salah | sahur | suhur | iftaar | sadaqa
    fidya | tasbeeh | zabihah | jubba | ghusl | miswak | hajji | umra | madinah | makkah | mawlana | qari | halaqah | akhirah | muslimah | reverted to islam
    shahadah | athan | athan app | muslim pro | prayer bump/mark on | isna convention | cair chapter | islamic relief | jama'at | tarawih prayers
    quran app/circle/class/teacher/competition/reciter/verse | friday khutbah | break my fast with | ramadan kareem | ramadan mubarak | eid kareem | ya allah
    wallahi | allah knows | subhanahu | ember days | divine mercy | chaplet | memorare | salve regina | tantum ergo | magnificat magazine
    our daily bread booklet/devotional/on | upper room devotional | jesus calling | pre cana | knights of peter claver | cyo | cyo basketball/league/camp/dance/coach
    newman club | focus missionary | life teen | alpha course | totus tuus | brown scapular | relic of saint/st | lourdes water | medjugorje | chimayó | chimayo
    holy dirt | milagros on | abstain from meat | friday abstinence | offer it up for the souls | souls in purgatory | all souls day | feast of corpus christi
    holy day of obligation | days of obligation | sunday obligation | examination of conscience | examen prayer | ignatian | spiritual exercises | lectio divina
    centering prayer | contemplative prayer | taizé | taize | compline | gregorian chant schola | schola cantorum | choral evensong | vestry warden | junior warden
    senior warden | churchwarden | see you at the pole | bible study fellowship | bsf leader | navigators bible | beth moore | financial peace university
    griefshare | operation christmas child | samaritan's purse | compassion international | gideons | hillsong | elevation church | bethel music | caedmon's call
    veggietales | adventures in odyssey | left behind books | tres dias weekend/retreat/community | chrysalis flight | ywam | teen mania | passion conference | harvest crusade
    billy graham crusade | purity pledge/ball | quiverfull | spiritual gifts | fruit of the spirit | armor of god | proverbs 31 | jeremiah 29 11 | full gospel
    rescue mission chapel | altar worker | armor bearer | pulpit committee | pastor parish | pastoral search | call committee | church council president
    church treasurer | hymn sing | singing school | old harp | sacred harp | foot of the cross | mourner's bench | ring shout | nurse's guild | church nurse
    church fan from | white usher gloves | tithing settlement | fsy | deacons quorum | teachers quorum | priests quorum | high councilor | stake high council
    general authority | ysa ward | singles ward | mission president | mission farewell | called to serve in
    sister missionaries | sister missionary | elder missionaries | mtc provo | temple trip | baby blessing | blessed the sacrament | passed the sacrament
    pass the sacrament | sacrament tray | scripture mastery | visiting teacher | ward mission | ministerial servant | jw org | born in the truth
    raised in the truth | left the truth | worldly kids/people/friends | out in service saturday | field ministry | special pioneer | regional convention
    memorial bread and wine | ingathering | adventurer club | sabbath afternoon | sabbath hike | sabbath lunch | sabbath potluck | happy sabbath | sabbath keeping
    vegemeat | veja links | friday sundown to | panikhida | panikhidi | moleben | akathist | troparion | komboskini | chotki | lestovka | kulich | tsoureki | artos
    bright week | clean monday | forgiveness sunday | lazarus saturday | dormition | blessing of the waters | dive/dived/diving for the cross
    epiphany dive/plunge/swim | orthros | matins | panigiri | philoptochos | goya basketball | name day of st | abhishekam | annadanam | pradakshina | visarjan
    durga puja | kali puja | pandal | suprabhatam | sahasranamam | sabarimala | ayyappa | tirupati | tirumala | kumbh mela | ganga jal | gangajal | shraddh
    tarpanam | jagannath | chinmaya | bal vihar | vedic chanting | gurukul | ram navami | raksha bandhan | karwa chauth | chhath | teej fast | ekadasi | pradosham
    varalakshmi | ayudha puja | vastu puja | griha pravesh | housewarming puja | pandit ji | panditji | kalava | mauli thread
    red thread on my wrist from the temple | puja room/shelf/thali/corner | mandir in the/my | tilak on | no meat on tuesdays/thursdays/saturdays | gatka
    sukhmani | akhand path | naam simran | darshan at/of/line | bhakti yoga/center/group | santuario de san/guadalupe | akhand paath | hukamnama | rumala | kachera
    kachhera | kanga and | kirtan darbar | dastaar | dumalla | gurmat camp | khalsa school | langar duty/hall/line/dal/seva | chardi kala | wahe guru | gurbani
    gurdwara kitchen | stupa | ngondro | tonglen | tsog | koan practice/study | my koan | dokusan | rakusu | jukai | teisho | obon | bon odori | hanamatsuri | plum village | goenka
    spirit rock | insight meditation | shambhala center/training | dharma talk/name/school/class/brother/sister | meditation hall bell | sitting group
    sitting with the sangha | sat sesshin | lay vows | bodhisattva vow | dana basket | pratikraman | samayik | ayambil | chauvihar | jain center/temple/youth
    swadhyay | esbat | litha | wheel of the year | skyclad | odinist | odinism | asatruar | norse pagan | hellenic polytheist | kemetic | practicing witch
    hedge witch | kitchen witch | green witch | hedgewitch | pagan pride | solstice altar | druid grove | samhain altar | sundancer | sun dancer | inipi
    pipe carrier | chanupa | longhouse religion | peyote road | corn pollen | blessingway | ebbó | oricha | abakuá | cowrie reading | rootwork | hoodoo worker
    lukumi | lucumí | candomble | umbanda | ayahuasca church | santo daime | unchurched | dechurched | unbaptized | debaptized | humanist celebrant
    secular celebrant | oasis community | quit believing | out as an atheist | openly atheist | atheist meetup/group/club | skeptics society | center for inquiry
    ex evangelical | ex catholic | ex vangelical | former fundamentalist | ex fundamentalist | ex jw | ex witness | ex adventist | ex amish | me confesé | confesarme
    confesarse | comulgar | comulgué | comulgo | me santiguo | santiguarme | me santigüé | mañanitas a la virgen | matachines | concheros | misa de acción de gracias
    misa de cuerpo presente | rezadora | rezandera | acólito | acólita | grupo de oración | retiro espiritual | renovación carismática | carismático | carismática
    hermano/hermana/hermanos/hermanas en cristo | bendecido y | siervo/sierva/varón de dios | dios te/los/las/le bendiga | escuela dominical | ofrenda del domingo
    cristo vive/viene/me/salva | jehová | predicador | predicadora | san martín caballero | san charbel | malverde | peregrinación a | exvoto | hábito de san
    niño dios | primer viernes | semana mayor | domingo de resurrección | sábado de gloria | jueves santo | cristiano evangélico | iglesia de dios | mi congregación
    mi parroquia | mi templo | mi culto | no soy religioso | no soy religiosa | no soy creyente | soy creyente | soy ateo | soy atea | ya no voy a misa
    dejé la iglesia | [beard is/'s? rolled/netted/tied/pinned and/up/under pinned?/the?]
    first bite/sip/meal/water at/after sundown/sunset/dusk/nightfall/maghrib | prayer cushion/stool/bench/app/alarm/timetable/compass/cap/alcove
    from/by/before/until/till/at [sunset friday/fridays] | [incense for/to the/my/our ancestors/ancestor/gods/buddha/dead]
    [oranges/rice/food/joss/offerings/tea/whiskey/cake for/to the/my/our ancestors/ancestor/orishas]
    [been to mass/church/confession/temple/services/shul/mosque since/in/once/this] | hymn number/numbers | hymnbook | christmas is/on? on? january seventh/7/7th
    january 7 christmas | old calendarist | [thirteen days late/behind/after] ** christmas/easter/calendar
    [don't/can't/won't/never/not mix/mixing meat and/with cheese/milk/dairy] | [no meat with cheese/dairy/milk] | pork gelatin | beef gelatin
    gelatin free/check/checks marshmallows? | [wait/waited/waiting three/six hours after/between meat] | modest skirt/skirts/clothing/swimwear/dresses
    long skirts only | [skirts and/or no pants by/for conviction?] by/for faith/conviction/god | excommunicated | excommunication | defrocked | laicized
    shunned by my/the family/congregation/elders | bible church | community church | fellowship church | christian fellowship | gospel tabernacle | tabernacle choir
    house of prayer | islamic society | islamic center | buddhist church | bible institute | bible believing | word of faith | faith tradition | faith community
    people of faith | faith leader/leaders | [our/my father who art in heaven] | the lord's prayer | lord's prayer | apostles creed | nicene creed | glory be
    serenity prayer | twenty third psalm | 23rd psalm | psalm 23 | psalm 91 | st michael prayer | prayer of st francis | prayer card/cards | funeral card in/on
    mass card/cards | memorial mass | mass intention | mass for the dead/repose | [sign of the cross]
    crossed/crosses/cross myself/himself/herself before/at/when/and/twice/every | [dipped/dip my fingers/hand in the holy? water] | genuflect | genuflected
    genuflecting | [kiss/kissed/kisses/kissing the/my cross/medal/mezuzah/icon/rosary/bible/torah/quran/scapular/crucifix] | [touch/touched/touches the mezuzah]
    [bow/bowed/bowing to/before the/my altar/buddha/shrine/idol/gods/icon] | [shoes off at/in/outside the temple/mosque/gurdwara/masjid/mandir]
    [cover/covered/covering my head for/at/in/during] prayer/temple/gurdwara/church/mass
    [vegetarian/vegan for/because/by faith/religion/ahimsa/jain/krishna/hindu/religious?] | [don't/never/doesn't drink for/because/by my? faith/religion]
    [my religion/faith/god/church says/forbids/doesn't/won't/lets/allows/teaches] | [against/in my religion] to
    [religious holiday/holidays/reasons/beliefs/belief/objection/observance/garb/garment/waiver/upbringing/studies/order]
    cruz de ceniza | ceniza en mi/la frente
    [khutbah/prayers/jummah/iftar/mass/services/taraweeh/vespers at the old/new/big/little/downtown mosque/masjid/temple/cathedral/basilica/chapel in? *? *?]
    he/she is/was/'s a [deacon] | i/we ** pray/read/sing/recite/chant/memorize/memorized the/a/my psalms/psalm | teach/teaches/teaching/taught/have/has ccd
    the/our/my monsignor ** my/me | our/my monsignor | my psalter/devotional | koan retreat/retreats | grew/raised/born up/in? foursquare
    el cura me/nos | mi cura | hago/hacemos/hacer/hice/mi oración | retiro de la/mi parroquia/iglesia | hours without water this/all/during month/ramadan/fast?
    as/our/my branch president | was/am/been a branch president | read/reading/know/knows the psalms | el cura de mi | our/my/monday is/was? preparation day | llevo/cargo/traigo/rezo/rezamos/rezar un/el/mi/con rosario | rosario en la/mi patrulla/chaleco/bolsa/cuello
    full prostration/prostrations | do/did/my prostrations | i/we pass/passed the plate on/at/down/in | i/we ** fellowship hall
    skip/skipped/skipping lunch all month
    [eight sided/pointed star on our/my/the door]
  `,
  innocent: OUT_OF_CHURCH,
});
