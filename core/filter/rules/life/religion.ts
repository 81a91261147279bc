import { religion } from '../religion.ts';
import { lifeOf } from './life.ts';
import { OUT_OF_CHURCH } from './out-of-church.ts';

/** The week, the table, the wardrobe and the calendar of the faithful, and of those who left. */
export const religionLife = lifeOf(religion, {
  tells: `
    lector at | eucharistic | extraordinary minister | sacristy | altar society | thurifer | censer | incense at | choir practice at
    handbell choir | bell choir at | psalm | psalms | psalter | devotional | devotions | quiet time with | prayer chain
    prayer request/requests | prayer breakfast | prayer beads | prayer rug | prayer mat | prayer wheel | prayer flags | prayer cloth
    prayer rope | prayer corner | prayer times | praying for | prayerful | pray on it | prayed up | say grace | saying grace | said grace
    grace before | bless this food | bless the food | hosanna | kyrie | thanks be to god | peace be with you | praise him
    won't he do it | he is risen | his mercies | god is good | god's grace | god's timing | god's plan | god willing | lord willing
    good lord willing | by god's grace | jesus take | jesus is | washed in the blood | pews | belfry at st | narthex | baptistry | baptistery
    holy water | full immersion | got baptized | was baptized | baptized at | rebaptized | christening gown | confirmation name
    confirmation class/retreat/sponsor/saint | catechist | ccd | ocia | first holy | decade of the rosary
    rosary group/beads/on/rally | adoration hour | perpetual adoration | eucharist | host wafer | act of contrition | holy thursday | maundy
    triduum | stations of the | advent wreath | advent candle | candlemas | corpus christi procession | all souls mass | feast day of st
    feast of st | feast of our lady | our lady of | st <nation>? parish | name day saint | patron saint medal | st michael medal
    miraculous medal | holy card | holy cards | the 5:30 vigil | latin mass | low mass | high mass | guardian angel pin | parishioner
    parishioners | monsignor | rectory | abbey retreat | novice with | postulant | seminary | vocation director | assistant pastor | rector of
    parsonage | manse | chaplain to my | minister at | ministers at | ordained | licensed to preach | lay preacher | lay leader | lay speaker
    elder board | elder at | deacon board | usher at | greeter at church | trustee board at church | vestry | church council | session elder
    presbytery | synod | church potluck | church picnic | church camp | church league | church softball | church lady
    church shoes | church directory | church folk | church kid | home church | house church | cowboy church | storefront church
    fellowship hall | fellowship meal | fish fry at st | covered dish after | dinner on the grounds | homecoming sunday | revival week
    revival tent | wednesday night service/bible/church/supper | sunday best | sunday evening service | royal rangers | pathfinder club
    girls in action | christian camp | christian college | christian rock | worship music | worship set | gospel quartet | gospel brunch choir
    mass choir | praise dance | praise dancer | liturgical dance | tithe | tithes | tithing envelope | offering envelope | collection plate
    collection for the missions | love offering | pass the plate | mission field | missionary kid | missions conference | short-term mission
    church mission | testimony night | gave my testimony | my testimony | soul winning | discipleship | discipled | disciple maker
    accountability partner at church | home group bible | men's breakfast at church | promise keepers | mops group | moms in prayer
    emmaus walk | kairos prison ministry | prison ministry | jail ministry | street ministry | bus ministry | puppet ministry | purity ring
    true love waits | side hug christian | spirit-filled | prophetic word | garments under | temple shift | ward clerk | bishop's storehouse
    young women's camp | girls camp stake | seminary at 6 | institute class | general conference | patriarchal blessing | mission call
    mission companion | rm from | ctr ring | sealed for time | priesthood | deseret | green jello | no coffee no tea | jack mormon
    names removed | field service | pioneer auxiliary | auxiliary pioneer | regular pioneer | circuit overseer | circuit assembly | watchtower
    awake magazine | literature cart | meeting parts | bethel service | disassociated from the | memorial attendance | no blood card
    blood card | doesn't do birthdays | don't do birthdays | not doing birthdays | don't celebrate birthdays | don't salute the flag
    didn't salute the flag | sabbath keeper | sabbath school | sundown to sundown | vespers | haystacks potluck | loma linda | camp meeting
    plain community | plain people | prayer kapp | kapp | cape dress | bonnet and | left the colony | left the amish | mennonite relief sale
    relief sale quilt | meeting house | meetinghouse | friends general | coffee hour at the uu | uu | flower communion | jumma | juma'a | jumah
    zuhr | asr | tarawih | qiyam | duas | dhikr | tasbih | wudhu | ablution | ablutions | sajdah | sujood | prostration | adhan | azan | muezzin
    muezzins | musalla | hafiz | hafiza | khutbah | halaqa | sunday madrasa | surah | surahs | ayah | sunnah | ummah | astaghfirullah | salaam
    salam alaikum | assalamu | eid baker/box/outfit/money/prayer/prayers/cookies/breakfast/morning/in/dress/gifts/clothes | iftars
    break my fast | breaking my fast | break the fast | moon is sighted | crescent moon sighted | laylat | sadaqah | ihram | kaaba | zamzam
    zabiha | pork-free | no pork | don't eat pork | doesn't eat pork | scarf pinned | pinned my scarf | pin my scarf | scarf pins
    scarf magnets | magnets not pins | scarf stays | underscarf | khimar | burkini | modest swim | covered hair | cover my hair
    covers her hair | hair covered | took my shahada | shahada | aqiqah | nikah | janazah | shabbes | temple beth | beth israel | beth el
    minyan | minyanim | daven | davening | tallis | kippa | tzitzis | eruv | kashrut | treif | fleishig | milchig | pareve | one sink for
    two sets of plates | meat and milk | separate dishes | mashgiach | oneg | candle lighting at | candle-lighting | light candles friday
    friday night candles | afikomen | matzoh | hametz | kosher for passover | shavuos | tashlich | kol nidre | kapparot | sukkos | lulav
    hannukah | chanukiah | latke | megillah | hamantaschen | mishloach | tu bishvat | yahrzeit | yizkor | shiva | shiva minyan
    unveiling at the cemetery | bnai mitzvah | mohel | hebrew letters | parsha | haftarah | daf yomi | yeshivah | kollel | bochur
    day school judaics | jewish camp | birthright israel | cantorial | bimah | upsherin | gefilte | hamsa | chai necklace | no driving saturday
    pujas | arti | tika | kumkum | sindoor | diya | diyas | rangoli | navaratri | dandiya | dussehra | ganpati | murti | murtis | hanuman
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
    hand on nothing | no bible under | darwin fish | evolve fish | coexist | ichthys | jesus fish | fish bumper | cross on my/the dash
    cross tattoo | cross around my | wwjd | w.w.j.d. | religious objection | conscientious on sabbath | clergy discount | clergy parking | misas
    misa de siete | párroco | monaguilla | bautismo | me bauticé | bautizarme | madrina de bautizo | compadre de bautizo | comadre de bautizo
    padrinos de bautizo | novenario | novenas | vigilia | me fui a vigilia | vigilia de oración | ayunar | miércoles de ceniza
    ceniza en la frente | viernes santo | domingo de ramos | vía crucis | procesión | peregrino | manda a la virgen | pagar una manda
    pagar la manda | promesa a la virgen | guadalupana | guadalupano | san judas | san judas tadeo | el santo niño | santo niño de atocha
    divino niño | veladora | veladoras | altar a la | altar de la virgen | escapulario | persignarme | me persigno | persignada | persignado
    dios mediante | primero dios | gracias a dios | bendito dios | dios me lo | dios te | diosito | dios es bueno | gloria a dios | aleluya
    alabado | culto | el culto | culto de oración | servicio del domingo | célula de la iglesia | grupo de jóvenes de la iglesia | alabanza
    la alabanza | ministerio de | pastora | el pastor | mi pastor | hermanos de la iglesia | hermana de la iglesia | templo | diezmo | diezmar
    versículo | salmo | oración | oraciones | orar | oramos | rezándole | testigos de jehová | salón del reino | adventista | mormona
    agnóstico | no creyente | no creo en dios | cofradía | hermandad | costalero | nazareno | retiro de | seminario mayor
    without water till/until dusk/sunset/dark/sundown | no water till/until dusk/sunset/dark/sundown | no food or water till dusk
    don't stand for the toast/pledge/anthem/flag | didn't stand for the toast/pledge/anthem/flag | kingdom hall kid | kippah clip
    clip for my kippah | <num> thousand years of service | hours without water | communion
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
    [mi/la/el/una/un/su escapulario/novena/biblia/veladora/estampita/mezquita/vigilia/parroquia/coronilla/ayuno/rosario]
    [la medalla/medallita de/del la? san/santo/virgen/divino/sagrado judas/benito/guadalupe/niño/corazón/cristóbal?]
    [los salmos de/del la? tarde/noche/mañana/día] | [la novena de/a/en * *?] | [aceite del padre/pastor] | aceite bendito | agua bendita | escapularios
    estampita | pastorela | posadas de la parroquia | levantar al niño | acostar al niño | mayordomo de la fiesta | mayordomía | sodality
    sodality rosary | holy name society | catholic war veterans | st vincent de paul society | rosary altar society | poor box
    votive candle/candles | vigil lamp | second/third/fourth sunday coffee/trays/potluck | sunday coffee hour | votive for/under/at
    sunday in ordinary time | fortieth straight fish fry | watchnight | watch night service/pew/candle | usher board | mothers board
    pastor's appreciation | church fans | church anniversary | men's day | women's day at church | homecoming sunday | footwashing | foot-washing
    love feast | holy kiss | dunkard | dunkers | german baptist | old order | new order amish | holdeman | apostolic christian | hutterites
    moravian | moravian star | lovefeast | ame zion | ame church | a.m.e. | a m e church | cme church | cogic | church of god in christ | church of god
    holiness church | pentecostal holiness | foursquare | nazarene | nazarenes | disciples of christ | christian reformed | free methodist
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
    no beef no pork | st christopher visor/clip/pin/medal/card | st joseph upside/statue/buried/in | saint joseph in/statue/upside
    st jude candle/prayer/medal/novena/card | [light/lit/lighting something/candle/one for/to st/saint jude/anthony/joseph/lucy] | our lady of guadalupe
    guadalupe's | sacred heart picture/candle/statue | infant of prague | christmas eve wafers | straw under the cloth/tablecloth
    twelve meatless/lenten dishes | blessing of the/our fleet/baskets/throats/animals/motorcycles/bikes/fields | chalk over the door | holy chalk
    st lucy's | forty days churching | felt noah | felt board jesus | flannelgraph | wednesday night covered dish | covered dish wednesday
    wednesday night prayer/supper/church | handing out tracts | gospel tract/tracts | church bus driver | bus route for church
    stewardship pledge | pledge sunday | pledge card at | building fund at | ten percent goes/off/to the/in offering/church/plate? | tenth off the top
    a tenth off | first ten percent | my alb | alb and | alb over | cincture | surplice | cassock and | humeral | biretta | mantilla | chapel veil
    lace veil at mass | kneeled/knelt at/in saint/st | mass lets out | evening mass | children's mass | polka mass | folk mass | requiem mass
    funeral mass | red mass | blue mass | nuptial mass | tridentine | novus ordo | sweat lodge | sweat-lodge | sundance vow | sun dance | vision quest
    smudge bowl | eagle feather vigil | peyote way | medicine man | ancestor shrine | shrine to my | egun | misa espiritual | bóveda | coconut shells cast
    thirteenth-month fast | nineteen-day fast | nineteen day fast | bahá'í fast | baha'i crew/friends/center/feast | ayyam-i-ha | ridván
    spiritual assembly | naw rúz | fire temple visit | kusti | sudreh | gahambar | don't drink by faith | grape juice at/for communion
    grape juice for/since the? third/first/i sunday/don't? | communion trays/cups/set/bread/line/wafer/rail | little cups of grape juice
    baptistry heater | baptistery heater | baptismal pool | white robes for the river | kneeler | kneelers
    prie-dieu | thurible | aspergillum | incense boat | paten | pyx | ciborium | monstrance | tabernacle key | corporal and purificator | ensign hymnal
    psalter | shape note | sacred harp singing | fasola | day/days of fasting and | fasting calendar | fasts broken
    keep/keeps/kept the fast | kept all thirty | thirty days kept | deliverance service | tarrying service | shut-in prayer | noonday prayer
    intercessory | atheist alliance | godless heathen | heathen and proud | none on the form | not a believer | nonbeliever at
    skeptics in the pub | camp quest | secular homeschool | blasphemy day | openly godless | darwin day
    [three/two/four hour testimony meeting] | [eagle feather vigil with the drum] | [the office in/from my/the little? black book/breviary?]
    whispering the office | [sweat-lodge prep list] | kosher-for-passover soda | unleavened cracker/crackers | [little zabiha card in? my? visor?]
    [my/the kaddish in my * *?] | mezuzah set | mezuzah on | [bedside/traveling/travelers psalm] | psalm over | [all * from the altar guild]
    [a card from the altar society/guild] | days off for the sabbath | off for sabbath | [when the khutba lands/starts] | [eid lands on *] | serve liturgy
    serves liturgy | liturgy at | orthodox vigil | orthodox camp | orthodox choir | orthodox church | orthodox cross | orthodox priest | prayer-house
    prayer house | haugean | laestadian | apostolic lutheran | st innocent's | st casimir's | saint casimir's | st patrick's church/parish/pew | st pat's
    [no gas no driving candles * * *?] | sunset to sunset | sundown to sundown | sunset friday to sunset | [candles already lit at home]
    [candles/candels won't/wont light themselves/themselfs] | ninety-nine names | ninety-nine lights | compass app for | qibla compass
    washed hands mouth feet | [hands mouth feet before dawn/prayer] | curls hanging past the ears | peyos tucked | strings out of my shirt | tzitzit out
    tassels out of | [a third goes to the neighbors/poor] | ram is divided | sacrifice of the ram | meat for the poor eid | seitan on uposatha
    [fish sandwich its friday] | [fish sandwich it's friday] | friday fish sandwich | stations friday
    at the cathedral choir | choir at the cathedral | choir at st | first reading at | psalmist at | cantor at st | stepped into mass
    late for mass | miss/missed/missing mass | went to mass before
    mass in/on spanish/latin/polish/vietnamese/tagalog/sundays/saturdays/sunday/saturday
    [four/three/two hours standing in a cold? nave/church with? a? candle?] | red egg/eggs cracking | christos anesti | christ is risen
    truly he is risen | artoklasia | krsna slava | slava bread | badnjak | vasilopita | blessed water theophany | house blessing with the priest
    chalked the door | smudge on my brow | river baptism | baptism in the river/creek/lake | dunked twice since
    pulled up from the water saved | sunday-morning folding chairs | folding chairs church | school gym church | sunday morning setup team
    children's sermon | awana vest | sparks vest | royal ambassadors | girl's auxiliary | upward basketball | vacation bible | backyard bible | liahona
    deseret book | seminary teacher lds | trek ma and pa | bishop's interview | temple name | relief society | compassionate service leader
    cannery shift | bishops storehouse | gurpurab | kara parshad | rehras | japji | waheguru ji | nihang | mool mantar | mandir board | aarti at
    diwali at the temple | havan kund | rudrabhishek | brahmin thread | janoi | mundan | annaprashan | namkaran | kathina | magha puja | asalha
    wesak lanterns | buddha day | sangha day | precepts day | eight precepts | temple wat | wat lao | novice ordination | ullambana | bon service
    oseibo temple | nenju | gassho | hannya shingyo | zendo | rohatsu | oryoki | kinhin | laylat | shab-e-barat | muharram | ashura procession | imambara
    husayniyya | tabarruk | khums | turbah | aqeeqah | walima | nikkah | jumma khutbah | eidgah | qurbani | fitrana | hifz | tajweed | alim course
    sister circle | halal nail | santero | toque de santo | botánica | bembé | cascarilla | florida water altar | seven african powers | ancestor bóveda
    limpias | curandera's | mal de ojo egg | temazcal | danzante | huehuetl | ofrenda for | high holy | erev shabbat | kol nidrei | simchas torah
    lag b'omer | tu b'shvat | hoshana | gragger | grogger | megillah reading | purim spiel | shalach manos | maror | charoset | schav | kasha varnishkes
    farfel | tzimmes | kittel | gartel | shtreimel | bekishe | sheitl | snood covering | tznius | taharat | niddah | kallah class | pidyon | upsherin
    kapparot | yeshiva bochur | smicha | rebbe's | farbrengen | tanya class | mitzvah tank | chabad
  `,
  innocent: OUT_OF_CHURCH,
});
