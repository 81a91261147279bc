import { religion } from '../religion.ts';
import { lifeOf } from './life.ts';

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
    sodality rosary | holy name society | catholic war veterans | st vincent de paul society | rosary altar society | second collection | poor box
    votive candle/candles | vigil lamp | second/third/fourth sunday coffee/trays/potluck | sunday coffee hour | votive for/under/at
    sunday in ordinary time | fortieth straight fish fry | watchnight | watch night service/pew/candle | usher board | mothers board
    pastor's appreciation | church fans | church anniversary | men's day | women's day at church | homecoming sunday | footwashing | foot-washing
    love feast | holy kiss | brethren | dunkard | dunkers | german baptist | old order | new order amish | holdeman | apostolic christian | hutterites
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
    wednesday night prayer/supper/church | tracts and | handing out tracts | gospel tract/tracts | church bus driver | bus route for church
    stewardship pledge | pledge sunday | pledge card at | building fund at | ten percent goes/off/to the/in offering/church/plate? | tenth off the top
    a tenth off | first ten percent | my alb | alb and | alb over | cincture | surplice | cassock and | humeral | biretta | mantilla | chapel veil
    lace veil at mass | kneeled/knelt at/in saint/st | mass lets out | evening mass | children's mass | polka mass | folk mass | requiem mass
    funeral mass | red mass | blue mass | nuptial mass | tridentine | novus ordo | sweat lodge | sweat-lodge | sundance vow | sun dance | vision quest
    smudge bowl | eagle feather vigil | peyote way | medicine man | ancestor shrine | shrine to my | egun | misa espiritual | bóveda | coconut shells cast
    thirteenth-month fast | nineteen-day fast | nineteen day fast | bahá'í fast | baha'i crew/friends/center/feast | ayyam-i-ha | ridván
    spiritual assembly | naw rúz | fire temple visit | kusti | sudreh | gahambar | don't drink by faith | grape juice at/for communion
    grape juice for/since the? third/first/i sunday/don't? | communion trays/cups/set/bread/line/wafer/rail | little cups of grape juice
    baptistry heater | baptistery heater | baptismal pool | white robes for the river | dunked in the/a river/creek/lake/horse | kneeler | kneelers
    prie-dieu | thurible | aspergillum | incense boat | paten | pyx | ciborium | monstrance | tabernacle key | corporal and purificator | ensign hymnal
    psalter | shape note | sacred harp singing | fasola | day/days of fasting and | fasting calendar | fast breaks/broke at | fasts broken
    keep/keeps/kept the fast | kept all thirty | thirty days kept | deliverance service | tarrying service | shut-in prayer | noonday prayer
    intercessory | atheist alliance | godless heathen | heathen and proud | none on the form | not a believer | no deity | nonbeliever at
    skeptics in the pub | camp quest | secular homeschool | blasphemy day | openly godless | darwin day
  `,
  innocent: `
    catholic tastes/taste | protestant budget/weather | spartan budget | religiously at/on/every/for | cult classic/favorite/following
    bible of/on/for brake/knots/grilling/barbecue | mecca for/of | guru of/at | crusade against | gospel of
    service weapon/road/dog/call/calls/center/desk/animal/station/manager/advisor/truck/window/counter/award/industry/entrance/revolver/pistol/dept/department/ribbon/medal/belt/bay/elevator/charge/contract/charges/ceiling
    jury/customer/food/field service | civil service | self service | secret service | cell service | public service | bus service
    community service | years of service | in service | out of service | lip service | tow service
    sunday drive/shift/shifts/paper/sauce/ticket/league/football/roast/night/scaries/dinner/comics | font size/color/is/on/on the/family
    ward off | fire ward | psych ward | hospital ward | <ordinal> ward alderman | city ward | stake in/out/outs/a/truck/sale/sales | at stake
    stakeout | tent stake | stake through | wooden stake/stakes | temple run/grays/gray/university/owls/texas/of | at/on/by/near my temple
    grace period/note/hopper/under | amazing grace on the bagpipes | saving grace | coup de
    holy cow/crap/smokes/moly/hell/grail/mackerel/guacamole/toledo | blessing in disguise | bless your/her/his/you/him/it
    mass shooting/shootings/casualty/casualties/transit/text/email/layoffs/arrest/arrests/hysteria/pike/spec/media/murder/grave/notification/mailing/exodus/air
    service medal | medal of/for/ceremony/count/stand | angel/angels stadium/game/tree/hair/food/cap/fan/shot
    spirit week/stick/airlines/halloween/of/store/level | team spirit | school spirit | soul food/music/patch/mate/crushing | verse two/one
    second verse | gospel truth | preaching to/about | preach | pulpit flag | convert it/the/a/from/to pdf/files/celsius
    converted garage/school/warehouse/bus/van/barn/church/chapel/rice/the/a/it/to/into | field goal | conversion van/kit/chart/rate
    robe and slippers | bath robe | collar bone/of/on/the/stays/pin/brass/insignia/mic/tag | dog collar | white-collar | blue-collar
    shirt collar | hot under the | vigil light | candlelight vigil for | prayer of a chance | hail mary pass/to | icon on | desktop icon
    app icon | style icon | candle company | birthday candle | scented candle | spark plugs | no prayer | on a wing | silence the/your/my/of
    silence on the radio | retreat weekend for supervisors | command staff retreat | leadership retreat | retreat center parking
    ritual of coffee | morning ritual | coffee ritual | cardinal rule/direction/bird/directions/game | cardinals game
    saints game/fan/jersey/cap | padres game | angels game | friars game | faith in humanity/the process/my/him/her/them/people/you | bad faith
    good faith | act of faith | leap of faith | faith no more | spiritual home of | crash sermon | holy smokes
    adventurous | adventurously | adventitious | adventuring | adventurer | adventurers | reformation | reformatted | reformatting | reformatory
    reformulated | v8s | excellent
    pray/prayed/praying/prays/prayer/prayers/knelt/sacrifice/sacrificed/offerings/offering/bow/bowed/appeal/appealed to/at/for the * gods/god/saints/saint/angels/angel
    prayed/pray to nobody | [* gods] | * god/gods of parking/printers/traffic/weather/toner/football/laundry | [* god's own] | god's own *
    gods of the/traffic/parking/weather | toner/printer/copier ** sacrifice | sacrifice of toner/coffee/snacks/paper
    pray/prayed/prayers/praying/prays twice/for a/the/my/our/rain/no/green/less/dry parking/rain/printer/transmission/wifi/weekend/bus/elevator/homers/homer/tow/seat/signal/alternator/starter/dry/car/copier
    prayed/prayers/prayer for and/homers/homer/refugees/rain | answered/answers/without a? no? prayers | homers/homer/putt/kick/pass ** prayed for
    car/truck/printer/engine/starter/van ** prayed twice?
    convert/converts/converted/converting it/them/a/an/the/my/our/his/her/old/this/that ** to/into/from
    sums/sum/total/totals/units/file/files/numbers/figures/gas/grams/ounces/currency ** convert/converts/converted
    convert/converts/converted/converting from/to diesel/gas/electric/coal/propane/led/oil/metric/pdf/celsius/fahrenheit/digital/solar
    truck/bus/van/barn/garage/shed/piano/engine/stove/closet/furnace converted/converts to/from/into
    baptized/baptised/baptize/baptizes/christened/christen/christens/anointed it/them/with/by/in/the/my/our/a/her/his coffee/mud/rain/beer/soup/bleach/gravy/spray/foam/paint/sprinkler/puddle/grease/lake/hose/diesel/ketchup/swamp
    baptized/baptised/baptize/christened/christen/christens it/them/the/my/our/a/her/his/this/that boat/truck/grill/oven/couch/kitchen/rig/bumper/carpet/keyboard/van/canoe/new/piano/orchid/printer/car/bike/laptop/deck/mower
    baptized/baptised it/them/him with/by/in a/the? coffee/spray/hose/mud/sprinkler/soup/beer/bottle
    got/was/were/getting baptized/baptised/christened by/with/in the/a? sprinkler/hose/car/wave/puddle/sprinklers/gutter/bus/rain/mud/diesel/fire/creek?
    boat/ship/truck/canoe/trailer/camper/raft/rig/van/engine christened | christened miss/the/it/her
    baptism/baptisms by/of/in the/my/our/a? escrow/fire/mud/boots/truck/grill/paperwork/coffee/rain/ice/spreadsheet/diaper/overtime/traffic/foam/tire/tires
    sermon/sermons of the/year/this/on/about/from the/customer/safety/parking/budget/ice/gas/tires/recycling/overtime/year/mulch/mowing/torque/hydration/coffee/sunscreen/knots/chairs/dishes/my/thermostats
    parking/lot/coffee/customer/safety/morning/dashboard/tire/budget/recycling/locker/no sermon/sermons
    preached/preach/preaches/preaching agile/safety/to/about/the/hydration/torque/recycling/patience/at
    customer/hero/celebrity/idol/devil/sun/eternal worship
    worship/worships/worshipped/worshiped/worshipping at/to/the/my/our a/the/our/my/your? grill/hose/sun/coffee/ground/keeper/goalie/garden/smoker/couch/dog/cat/thermostat/quarterback/altar/sofa
    priest/priests/bishop/cardinal/pope/preacher/reverend/saint/deacon/apostle/prophet/high of the/pasta/barbecue/coffee/pastry/mulch/grill/tires/break/parking/copy/kitchen/chili/brisket/locker/lawn/dance/spreadsheets break/copy/grill/kitchen/parking/lawn/locker/night/motor?
    cable/printer/wifi/computer/copier/phone/internet/vacuum priest/priests/prophet/prophets
    monk parakeet/parakeets/seal/seals/fruit/fish/beer/chair/shoe/shoes/strap/skin/bag/sherry | parakeet/seal/fruit/sleeping/sculpture monk
    like a/an/two monk/nun/pilgrim/saint/missionary | celibate/naked/nude/silent as a? monk/preacher/nun? | crossing monk
    parsons table/tables/field/street/green/school/project | bishop score/wrench/street/arts/sycamore/ranch/fence
    chess/rook/knight/pawn/queen/checkmate ** ** bishop/bishops | bishop/bishops ** ** knight/queen/rook/pawn/checkmate/board
    robbed/rid/short of/a a/my/his/her/both bishop/bishops
    lost/took/takes/take/trade/traded/pinned/sacrificed/fianchettoed my/his/her/a/the/both bishop/bishops
    bishop/bishops takes/takes/lost/to/on * knight/rook/pawn/queen/<num>?
    i/we/he/she/they/you/who/somebody/someone/neighbor/friend/coworker/guy/lady/aunt/uncle/brother/sister/boss/chief/sergeant/crew/library/museum/kindly lent
    lent a/an/one/two/us/someone/by/to/from/for a/the/free/my/hand/me/friend? | advent calendar/calendars | arrival and advent
    advent of the/a/cell/phones/electric | protestant/catholic/baptist/methodist/lutheran/puritan looking/style/plain
    [protestant/baptist/methodist/lutheran/catholic/presbyterian/episcopal] sign/billboard/bake/hymn/softball/barn/thrift table/lot?
    [islamic/jewish/hindu/sikh/buddhist/christian center/temple/school/bookstore/camp] lot/lots/parking/corner/sign/gate/driveway/gym/hall/roof/tower/road
    [episcopal/lutheran/baptist/methodist/catholic/presbyterian/church hall/church/parish] lot/glass/sign/roof/lawn/parking/steps/bake/lamp/window/windows/dumpster/organ/bus
    in/from/at/to/of/by/behind/through/under the/an/some church/temple/synagogue basement/parking/lot/gym/steps/dumpster/kitchen
    the church basement has/had/flooded/is/was/smells | church basement to vote/sign/flooded/sale/dehumidifier
    [religious/devout/pious/evangelical/fervent/devoted] about/napper/nappers/coffee/snacker/saver/gardener/bowler/fan/fans/recycler/flosser/knitter/knitters/reader/billboard/executions/adherence/attention/checklist/procedure
    [devout/pious/evangelical] about/for/over/on soup/rebuilding/mulch/sunscreen/torque/hydration/naps/coffee/garlic/carburetors
    religious war/wars over/of/paintings/tolerance/executions/studies/history/artifacts/billboard/radio
    secular/school/show/college/community/police/hospital/kids/frog/toad/barbershop/staff/dawn/snore/cricket/robot/office/military/boys' choir/choirs
    choir of frogs/toads/crickets/snores/dogs/geese/alarms/engines/coyotes/crows/printers/babies/cicadas
    [cathedral] end/ceiling/ceilings/window/windows/radio/style/tower/fan/peak/rock/grove | [parish] of */louisiana
    [parish] sheriff/deputy/jail/line/road/president/prison/seat/fair/port
    jefferson/orleans/caddo/calcasieu/ouachita/lafayette/tangipahoa/terrebonne/rapides/bossier/livingston/ascension/plaquemines/iberia/acadia/vermilion/lafourche/tammany/landry/martin/bernard/charles [parish]
    [ministry] of silly/sound/truth/magic/health/finance/defense/education/transport/snacks/agriculture/labor/tourism/walks
    [mass] airflow/flow/air/sensor/layoff/quantities/quantity/produced/grave | [masses] of/at/in | the/huddled/great masses
    [mass] of wires/hair/vines/cables/bees/people/clouds/water/mud/leaves
    [temple] of cubes/the/gains/iron/dendur/doom/artemis/apollo gym/dog/golden/sun/gains?
    [temple] st/street/ave/avenue/drive/road/square/hills/city/grandin/mall/pd/daily | my/his/her/left/right/gray/graying temples
    at/on/near the/my/his/her/each temple
    [confirmation] of/number/numbers/code/email/emails/page/slot/text/call/link/letter/screen/message/receipt/a/one order/receipt/parade/booking/delivery/one/slot?
    emails/calls/texts/numbers for/of? confirmation | written/verbal/travel/reservation/email/hotel/parade [confirmation]
    [my/our/the/a bible] is/for/of/on/thick/sized the/my/thick/a/gardening/torque/chart/mechanics? | bible thick/paper/sized | handcuffed to a/the bible
    amen to that/brisket/bacon/naps/coffee/pie/fries/overtime/this | firm/big/great/strong/true/huge believer in
    firm/big/great/strong believer/believers | adherent/believers of/in saltines/naps/duct/coffee/lists/sunscreen/hydration
    am/is/are/was/were/so/too/very/pretty/real/that/how/as/really/not/super fast on/with/at/and/as/in | hold/stuck/stood/held/hard/super fast
    fast on a/the/my/his/her ladder/feet/trigger/keyboard/radio/break/draw/bike/mower
    like a tithe/sermon/prayer/hymn/psalm/rosary/relic/martyr/shrine/cathedral/confession/pilgrimage/miracle/gospel/creed/saint | relic of
    shrine/altar/temple to/of the/my/our/coffee/snacks/duct coffee/gains/tape/dog/printer/grill/cubes/overtime?
    pioneer days parade/with/in/rodeo/festival/at/breakfast/from | pew/pews squeaked/cushion/cushions/research | two/three/several/four dioceses
    diocese/dioceses/archdiocese of laundry/cousins/puns/pigeons/cats | hymnals for/by/on pallet | rosario de ajo/ajos/chiles/montaña/quejas/llamadas
    café/leche/vino bautizado/bautizada | rezo/rezos/rezar por/para un/el/que? cheque/aire/tráfico/camión/internet/lluvia/impresora
    lector del/de mes/año/libros/huellas/tarjetas/códigos/barras/medidores | toda la alabanza
    mala gasolinera/suerte/cara/hora/idea/noche/leche/señal/onda/racha | camisa/ropa/mesa/casa/toalla/cocina limpia | estación/luz/cara/ropa limpia
    crusaders/crusader for cake/cleaner/pockets/parking/soup/better/quiet/biscuits | crusader for | sage/elder/elders at/by the lake/lodge/mill/home
    the elders of | hymn/hymns to/of the/a/to carburetor/tires/coffee/dishwasher/mower
    kosher/koshering? salt/pickle/pickles/dill/dills/hot/dog/style/deli/move/with/to me/the/you/dog? | not kosher to
    challah/challahs for/at/from the? bakery/french/shop/order/toast | challah french | tarot of/deck/mural | guru of
    jihad/crusade against/on weeds/mice/slugs/gophers/moles | one candle short/power/pizza | holy water cooler/heater/bottle | missionary position
    parson's/parsons nose | cult/cults of/following/film/films/movies/hit | adored/idolized/revered coffee/brisket | salaam flank
  `,
});
