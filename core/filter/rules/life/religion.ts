import { religion } from '../religion.ts';
import { lifeOf } from './life.ts';

/** The week, the table, the wardrobe and the calendar of the faithful, and of those who left. */
export const religionLife = lifeOf(religion, {
  tells: `
    lector at | eucharistic | extraordinary minister | sacristy | altar society | thurifer | censer | incense at | choir practice at
    handbell choir | bell choir at | psalm | psalms | psalter | devotional | devotions | quiet time with | prayer chain
    prayer request/requests | prayer breakfast | prayer beads | prayer rug | prayer mat | prayer wheel | prayer flags | prayer cloth
    prayer rope | prayer corner | prayer times | praying for | prayerful | pray on it | prayed up | say grace | saying grace | said grace
    grace before | bless this food | bless the food | hallelujah | hosanna | kyrie | thanks be to god | peace be with you | praise him
    won't he do it | he is risen | his mercies | god is good | god's grace | god's timing | god's plan | god willing | lord willing
    good lord willing | by god's grace | jesus take | jesus is | washed in the blood | pews | belfry at st | narthex | baptistry | baptistery
    holy water | full immersion | got baptized | was baptized | baptized at | rebaptized | christening gown | confirmation name
    confirmation class/retreat/sponsor/saint | catechist | ccd | ocia | first friday | first holy | decade of the rosary
    rosary group/beads/on/rally | adoration hour | perpetual adoration | eucharist | host wafer | act of contrition | holy thursday | maundy
    triduum | stations of the | advent wreath | advent candle | candlemas | corpus christi procession | all souls mass | feast day of st
    feast of st | feast of our lady | our lady of | st <nation>? parish | name day saint | patron saint medal | st michael medal
    miraculous medal | holy card | holy cards | the 5:30 vigil | latin mass | low mass | high mass | guardian angel pin | parishioner
    parishioners | monsignor | rectory | abbey retreat | novice with | postulant | seminary | vocation director | assistant pastor | rector of
    parsonage | manse | chaplain to my | minister at | ministers at | ordained | licensed to preach | lay preacher | lay leader | lay speaker
    elder board | elder at | deacon board | usher at | greeter at church | trustee board at church | vestry | church council | session elder
    presbytery | synod | church potluck | church picnic | church camp | church league | church basement | church softball | church lady
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
  `,
});
