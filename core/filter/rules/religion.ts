import type { RuleFile } from '../rule.ts';

/** Religion and its absence: faiths, worship, clergy, dress, feasts and fasts, schools and service. */
export const religion: RuleFile = {
  class: 'PC-RELIGION',
  source: 'Title VII, 42 U.S.C. 2000e-2; Cal. Gov. Code 12926(q) (creed, dress and grooming); U.S. Const. amend. I',
  rules: [
    {
      id: 'in-spanish',
      strength: 'weak',
      needs: ['spanish'],
      phrases: `
        rezar a/al/con/el/en/la/por/y/antes/todos/juntos | [rezo] a/al/por/con/en/y/un/el/cada/antes/todos/todas | rezamos | el/puro/trae/con rosario | virgencita | bautizo
        bautizada | bautizado | primera comunión | comunión | cuaresma | ayuno | ramadán
        mezquita | templo | padre nuestro | padrecito | catecismo | en la parroquia | sacerdote | biblia | evangelio | semana santa | peregrinación | atea
        ateo | judía | judío | musulmana | musulmán
      `,
    },
    {
      id: 'life-words',
      strength: 'weak',
      needs: ['cluster', 'my', 'kin'],
      phrases: `choir robe | collection plate | fellowship hall | call to prayer | candle lighting | fish on fridays | meatless friday | meatless fridays | no pork | don't eat pork | no bacon | pork-free | rosary beads | saint medal | st michael medal | st. michael medal | st christopher | patron saint | the lord | his grace | sleep in on sundays | no gods | god's house | sunday mornings | saturday services | services on saturday | services on friday | friday services | sundown friday | until sundown | before sundown | after sundown | sunset friday | breaking fast | break my fast | breaking my fast | dates and water | before dawn | last rites | vows of | la virgen | primera comunión | coro de la iglesia`,
    },
    {
      id: 'life-single',
      strength: 'weak',
      needs: ['near', 'my', 'kin'],
      phrases: `
        pew | pews | pulpit | steeple | hymnal | vestments | cassock | ablution | minaret | adhan | azan | dreidel | latkes | matzah | matzo | gefilte
        hamantaschen | pilgrimage | mecca | devotional | devotionals | scripture | congregation | steeple | sacrament | fasting | novena | rezar
        rezo | rezamos | rosario | virgen | virgencita | bautizo | bautizada | bautizado | comunión | cuaresma | ayuno | ayunando | ramadán | mezquita
        templo | padrecito | catecismo | parroquia | christening | christened
      `,
    },
    {
      id: 'faith',
      strength: 'strong',
      group: true,
      phrases: `catholic | roman catholic | protestant | lutheran | methodist | presbyterian | episcopalian | episcopal | anglican | baptist | southern baptist | pentecostal | evangelical | evangelicals | born-again | born again | nondenominational | non-denominational | charismatic christian | mormon | lds | latter-day saint | latter day saint | jehovah's witness | jehovah witness | seventh-day adventist | seventh day adventist | adventist | mennonite | amish | quaker | hutterite | unitarian | universalist church | christian science church | christian scientist | eastern orthodox | greek orthodox | russian orthodox | coptic christian | maronite | nazarene church | church of christ | assemblies of god | foursquare church | moravian church | calvinist | wesleyan | anabaptist
        | christian | judeo-christian | christianity | jesus freak | jewish | judaism | jew | orthodox jew | reform jew | hasidic | hasid | chabad | haredi | messianic jew | jewess | muslim | moslem | sunni | shia | shiite | shi'a | sufi | ahmadi | ahmadiyya | ismaili | salafi | islamic | islam | nation of islam | hindu | hinduism | hare krishna | iskcon | jain | jainism | sikh | sikhi | sikhism | khalsa | buddhist | buddhism | zen buddhist | soka gakkai | taoist | daoist | taoism | shinto | shintoist | confucianist | confucianism | confucian | bahá'í | baha'i | bahai | zoroastrian | parsi | druze | yazidi | mandaean | santeria | santería | santero | voodoo priest | vodou | candomblé | rastafari | rastafarian | rasta
        | pagan | neopagan | neo-pagan | paganism | wicca | wiccan | heathenry | asatru | druid | druidry | shaman | shamanist | animist | spiritualist | scientologist | scientology | satanist | satanism | church of satan | church of jesus christ of latter-day saints | church of scientology | assembly/assemblies of god | african methodist episcopal church? | united church of christ | reformed church in america | calvary chapel | christian science reading room? | salvation army corps/citadel | vineyard church | ethiopian orthodox tewahedo? church? | society of friends | unity church | zen center/centre | bethel tabernacle/church/temple | new hope fellowship/church | congregation beth | congregation shir | congregation kol | congregation b'nai falun gong | unification church | eckankar | new age believer | atheist | atheism | agnostic | agnosticism | nonreligious | non-religious | irreligious | godless | unbeliever | nonbeliever | non-believer | freethinker | secular humanist | humanist group | ex-catholic | ex-muslim | ex-mormon | exmormon | exmo | ex-jehovah's witness | exjw | lapsed catholic | recovering catholic | apostate | deist | theist | pantheist | polytheist | monotheist | spiritual but not religious | proselytizer | is/are/am/was/were/been/deeply/very/openly/fairly/pretty/super/too [religious] | cultist | believer in god | god-fearing | godfearing | churchgoing | church-going | churchgoer | devout | pious
        | católico | católica | cristiano | cristiana | evangélico | evangélica | judío | judía | musulmán | musulmana | musulmanes | musulmanas | testigo de jehová | ateo | atea`,
    },
    {
      id: 'plural',
      strength: 'strong',
      reads: 'person',
      group: true,
      phrases: `jews | muslims | moslems | christians | catholics | mormons | hindus | sikhs | buddhists | atheists | protestants | baptists | evangelicals | pagans | jehovah's witnesses | quakers in my | a [jew] | a [muslim] | a [christian] | a [catholic] | a [mormon] | a [hindu] | a [sikh] | a [buddhist] | an [atheist] | every/that/this/one/no/the [jew/muslim/christian/catholic/mormon/hindu/sikh/buddhist/atheist] | cultists | infidels | infidel | heathens | heathen | bible thumper | bible thumpers | holy roller | holy rollers`,
    },
    {
      id: 'worship',
      strength: 'strong',
      phrases: `
        walked away from the/my [church/faith] | quit/left the [church] the summer/winter/spring/fall/year | quit/left the [church] last/when/at/after | usher board | at/deacon/usher *? mt/mount zion
        my church | our church | to church | from church | after church | before church | my/our/his/her/in the? church choir | church choir director/practice/alto/tenor/soloist | church family | church service
        church retreat | church elder | church deacon | megachurch | church plant | church youth | first baptist | mi iglesia | my parish | our parish
        my/our parish council | serve/serves/served/serving/sit/sat on the? parish council | parish bulletin | my congregation | our congregation | my mosque | our mosque | my temple | our temple | temple recommend
        temple wedding | temple garments | my synagogue | our synagogue | shul | gurdwara | gurudwara | mandir | kingdom hall | stake center
        my ward bishop | lds ward | vigil mass | midnight mass | jummah | jumu'ah | jumuah | salah | fajr | dhuhr | asr prayer | maghrib | isha prayer
        wudu | friday prayers | early prayers | morning prayers | prayer circle | prayer warrior | prayer meeting | prayer partner
        prayed over me/us | pray the rosary | rosary | novena | daily mass | sunday mass | go to [mass] | went to [mass] | sunday service | sunday school
        bible study | bible group | bible college | bible camp | bible verse | my bible | my quran | qur'an | quran | koran | torah | talmud
        torah portion | bhagavad gita | guru granth | book of mormon | scripture study | gospel choir | gospel music ministry | worship team
        worship leader | worship band | worship night | praise team | praise and worship | praise band | praise god | praise the lord | praise jesus
        altar server | altar boy | altar girl | acolyte | a/as/lay [lector/cantor] | soy [el? lector] | [el lector] en la misa | usher board | eucharistic minister | first communion | holy communion
        confirmation class | my confirmation | confirmation sponsor | catechism | ccd class | rcia | baptism | my baptism
        dedicated my baby at | life group | youth pastor | led young life | young life leader/camp/club | did/joined/through young life | is/was/'s/'m/am/our the? [cantor]
        went/go/going/grew/met to/up/in [youth group] | run/ran/lead/led/drive/drove/chaperone the/our/a [youth group] | awana | vacation bible | vbs
        campus crusade | intervarsity | fellowship of christian athletes | fca huddle | newman center | hillel | msa president
        muslim student association | jewish community center | jcc | ymca prayer | knights of columbus | opus dei | catholic charities volunteer
        salvation army officer | mission trip | served a mission | served my mission | returned missionary | full-time mission | missions team
        witnessing door | testimony at church | saved by grace | saved by jesus | found jesus | found god | found christ | accepted christ
        my lord and savior | lord and savior | jesus saves | jesus christ is | follower of christ | child of god | daughter of the king
        son of the most high | woman of god | man of god | blessed and highly favored | faith over fear | all glory to god | glory to god | god's will
        god first | jesus loves | romans 8:28 | philippians 4:13 | john 3:16 | inshallah | insha'allah | mashallah | alhamdulillah | allahu akbar
        bismillah | subhanallah | assalamu alaikum | salaam alaikum | waheguru | sat sri akal | namaste temple | om namah | hare krishna
        shalom aleichem | baruch hashem | mosque | the mosque | masjid | synagogue
      `,
    },
    {
      id: 'clergy',
      strength: 'strong',
      phrases: `
        my priest | father o'* | bishop of my | my rev | minister of music | ordained minister | seminarian | divinity school | theology degree
        rebbetzin | rebbe | sheikh at | ayatollah | maulana | pandit | hindu priest | granthi | sister mary | mother superior | chaplain's bible
        my chaplain | pastor's kid | preacher's kid | preacher's wife | pastor's wife | first lady of the church | diaconate | elder in my church
        stake president | relief society | eagle scout troop at church | godmother at the baptism | godfather at the baptism | padre de la iglesia
        deaconess
      `,
    },
    {
      id: 'dress-feast',
      strength: 'strong',
      group: true,
      phrases: `
        hijab | hijabi | hijabs | niqab | burqa | burka | abaya | chador | jilbab | turban | turbans | dastar | patka | kesh | kirpan | kara bracelet
        yarmulke | kippah | kippot | tallit | tzitzit | tefillin | mezuzah | sheitel | tichel | payot | peyos | modest dress | headscarf | head scarf
        head covering | prayer cap | kufi | thobe | taqiyah | crucifix | cross necklace | wear/wearing a [cross] | star of david | scapular
        ash wednesday | ashes on my forehead | ashes still on my forehead | ashes on * forehead | bindi | tilak | rudraksha | ramadan | iftar | suhoor
        sehri | eid | eid al-fitr | eid al-adha | eid mubarak | taraweeh | laylat al-qadr | hajj | umrah | ashura | mawlid | zakat | halal | haram
        no food or water till/until sunset | fasting till/until sunset | fasting for ramadan | fasted for lent | fast until sunset | lenten
        for/during/in/into/of/since/till/until/before/after/all/this/every/great/orthodox/first/second/third/keep/kept/keeping/observe/on/is/'s lent | lent is/means/starts/started/begins/ends | lent 's
        gave up * for lent | good friday service | good friday | palm sunday | holy week | maundy thursday | easter vigil | easter service
        easter mass | easter sunrise | sunrise service | of/during/in/for/since/every advent | advent calendar devotion | christmas eve service | christmas mass | midnight service
        nativity play at church | epiphany mass | three kings mass | pentecost | all saints day | feast of the assumption | orthodox easter
        theophany | pascha | semana santa | cuaresma | shabbat | shabbos | sabbath | keep the sabbath | observe the sabbath | saturday sabbath
        passover | pesach | seder | haggadah | rosh hashanah | rosh hashana | yom kippur | high holidays | high holy days | sukkot | sukkah
        simchat torah | hanukkah | chanukah | menorah | purim | shavuot | tisha b'av | sitting shiva | sit shiva | kaddish | bar mitzvah | bat mitzvah
        b'nai mitzvah | bris | brit milah | kosher | keep kosher | kosher kitchen | mikvah | mikveh | challah | havdalah | kiddush | vaisakhi
        baisakhi | gurpurab | langar | amrit | diwali puja | puja | pooja | aarti | navaratri fast | ekadashi | janmashtami | maha shivaratri
        ganesh chaturthi | holi temple | vesak | wesak | dharma talk | vipassana | zazen | bodhi day | naw-ruz | nineteen day feast
        solstice ritual | samhain | beltane | yule ritual | imbolc | lughnasadh | coven | my altar | tarot altar | winter solstice circle
        confession on saturday | went to confession | stations of the cross | guardian angel prayer | tithing | tithed | offering plate | fast sunday
        fast and testimony | word of wisdom | family home evening | general conference weekend | mutual activity | memorial of christ's death
        field service hours | pioneer hours | speaking in tongues | slain in the spirit | altar call | revival meeting | tent revival
        religious exemption | religious accommodation | sabbath accommodation | beard accommodation | trim the [beard] | [beard] ** kesh
      `,
    },
    {
      id: 'school',
      strength: 'strong',
      phrases: `catholic school | christian school | parochial school | bible school | yeshiva | yeshiva university | hebrew school | jewish day school | madrasa | madrassa | islamic school | quaker school | lutheran school | jesuit high | notre dame | brigham young | byu | byu-idaho | liberty university | bob jones | oral roberts | at/attended/from/to baylor/gonzaga/villanova | baylor/gonzaga/villanova university/grad/alum/degree | baylor/gonzaga/villanova class/alumnus/alumna | [villanova/gonzaga <num>] and/then/class/before | went to hillsdale | attended hillsdale | boston college jesuit | marquette jesuit | georgetown jesuit | loyola | brandeis | oakwood university | wheaton college | calvin college | biola | pepperdine | azusa pacific | moody bible | hillsdale college | catholic university | st * catholic | st * parish | our lady of * | sacred heart academy | immaculate heart | * lutheran church | * baptist church | * methodist church | saint * church | st * church | stpius | homeschooled for religious`,
    },
    {
      id: 'weak',
      strength: 'weak',
      needs: ['self', 'mine', 'near'],
      phrases: `
        spiritual | spirituality | elder | deacon | believer | conservative jew | secular | no religion | not religious | vegan for religious
      `,
    },
    {
      id: 'attack',
      strength: 'weak',
      needs: ['attack'],
      group: true,
      phrases: `your/their [church] | temple | bible | orthodox | reform | head scarf | ishmael | semites | zionist | zionists | goyim | crusaders | jihadi | jihadis | jihad | sharia | allah | mohammedan`,
    },
    {
      id: 'slur',
      strength: 'strong',
      reads: 'slur',
      group: true,
      phrases: `
        kike | kikes | yid | yids | heeb | heebs | christ killer | christ killers | hymie | shylock | jewboy | jew boy | goat fucker | goatfucker
        goat fuckers | muzzie | muzzies | muzzy | mudslime | mudslimes | muzrat | muzrats | muzzrat | muzzrats | moslum | moslems rats | papist
        papists | christfag | mackerel snapper | raghead
      `,
    },
    {
      id: 'insult',
      strength: 'strong',
      reads: 'insult',
      group: true,
      phrases: `
        bible basher | bible bashers | fundie | fundies
      `,
    },
    {
      id: 'ways',
      strength: 'strong',
      phrases: `
        ashes on | ashes all day | ash smudge | smudge on my forehead | ashes on my | trim my beard | shave my beard | my beard stays
        beard waiver for faith | kara on my wrist | turbaned | tying my turban | tie my turban | six yards of cloth | till two on fridays
        friday prayer | noon prayer | sunset prayer | evening prayer | dawn prayer | prayer break | prayer breaks | break to pray | pray five times
        prays/bow/bows/praying [five times a day] | stop/stops/kneel/kneels/wash [five times a day] | facing mecca | toward mecca | toward qibla | qibla | qibla app | washed my feet in the sink | wash my feet in the | wudu in
        no food till sunset | no food until sunset | nothing till sunset | nothing until sunset
        don't eat till sunset | eat after sunset | before sunrise meal | dates at sunset | a date and water | dates and water | three dates and
        broke fast | break fast | breaking fast | breaking the fast | broke my fast | day <num> of fasting | fasting day | thirty days of fasting
        last ten nights | night of power | moon sighting | moon was sighted | sighted the moon | chaand raat | eidi | eid outfit
        eid prayer | eid money | first bismillah | lights out friday | no driving on saturday | don't drive on saturday | don't drive saturday
        don't work saturdays | can't work saturdays | no saturday shifts | saturday is my sabbath | no phone till three stars
        till three stars | after three stars | stars out saturday | after havdalah | candles before sundown | friday candles | candles at sundown
        lighting candles friday | phone/phones/stove off at sundown | sundown on friday | sundown friday | friday at sundown | phone off friday | phone goes off friday
        two sets of dishes | meat dishes | no cheeseburgers | glatt | parve | hechsher | cholent | kugel | gefilte fish
        brisket for the holidays | matzo ball | matzo | matzah | matzah crumbs | no bread for eight days | eight days of no bread | leavened | chametz
        the four questions | youngest asks | the afikomen | afikoman | elijah's cup | plagues at the table | my torah portion | my haftarah | haftorah
        hebrew name | tenth man | made the minyan | gabbai | chevra kadisha | shomer | shomer shabbos | shomer shabbat | shofar | book of life
        sukkah in | built the sukkah | etrog | eight nights of fried/candles/lights/latkes/gifts/presents/oil | light/lights/lit ** [eight nights] | eat/eats/ate no shellfish | eighth night | dreidel | latkes | sufganiyot | went on birthright
        birthright trip | made aliyah | shtetl | jew-ish | hail marys | rosary in my pocket | rosary on my | rosary on the mirror
        st. christopher medal | st christopher medal | saint christopher | st. michael medal | saint michael medal | saint michael prayer
        knee on the pew | kneelers | fish on fridays | no meat on fridays | no meat fridays | no meat friday | meatless fridays
        giving up ** for lent | gave up ** for lent | giving up * till easter | off sugar for lent | off chocolate till easter | palm in my visor
        palm cross | blessed palm | holy saturday | tenebrae | host on my tongue | communion wafer | altar linens | altar steps | altar server shift
        the sacristy | sacristan | thurible | swing the incense | read the epistle | lectionary | lectoring | serve at the altar | holy hour
        seven am mass | six am mass | saturday vigil | sing the psalm | my godson's baptism | my goddaughter's baptism | cursillo | encuentro matrimonial | went/go on an/my encuentro | my encuentro | in/into the confession booth
        marriage encounter | kairos retreat | by the diocese | our/my diocese/archdiocese | by the archdiocese | diocesan | bishop's appeal | catholic daughters | legion of mary
        st vincent de paul | st. vincent de paul | christ renews | steubenville conference/retreat | went to steubenville | our deanery | in the deanery | franciscan university | seminary dropout | left the seminary
        almost became a priest | almost became a nun | novitiate | habit and veil | final vows | got saved | saved and sanctified | born again at
        born again in | baptized in | baptised in | baptismal | rededicated | rededicated my life | gave my life to christ/jesus/god/the/him
        sinner's prayer | share my testimony | door to door with pamphlets | knocking doors with | pamphlets on doors | elders visited
        disfellowshipped | recommend interview | sealed in the temple | sealed for eternity | temple sealing | my ward | ward bishop | ward potluck
        ward choir | stake dance | stake conference | bishopric | bishop called me | calling in the primary | nursery calling | primary president
        elders quorum | ministering brother | ministering sister | visiting teaching | early morning seminary | two years in a white shirt
        name tag and a bicycle | two years on a bike | white shirt and bicycle | companion and i knocked | no coffee, no tea | fast offering
        come follow me | conference weekend cinnamon rolls | pioneer day | pioneer trek | trek reenactment
        wednesday night service | wednesday night church | church hat | church fan | my pew | collection basket | ten percent off the top goes
        first fruits | alto in the choir | tenor in the choir | sing in the choir
        play the organ at | sunday school class | children's church | nursery at church | youth ministry | youth retreat
        vbs week | men's fellowship | bible drill | sword drill | bible quiz | bible bowl | memory verse
        verse of the day | daily devotional | prayer list | prayer closet | prayer journal | prayer shawl | laid hands on | laying on of hands
        anointing | anointing oil | speak in tongues | holy ghost | holy spirit | spirit moved | caught the spirit | shouted in church | praise break
        church mother | mothers board | first lady at | pastor's anniversary | homegoing | homegoing service | tent meeting | circuit rider
        foot washing service | snake handling | plain dress | rumspringa | english to us | bruderhof | silent worship | the silence at meeting
        first day school | meeting for worship | friends meeting | clearness committee | chalice lighting | flaming chalice | humanist | humanists
        sunday assembly | freedom from religion | ffrf | american atheists | secular student | don't believe in god | stopped believing
        lost my faith | losing my faith | left the church | left the faith | left my religion | left the religion | exvangelical | ex-jw
        raised religious | raised without religion | raised with no religion | raised <nation> catholic | raised catholic
        raised baptist | raised mormon | raised muslim | raised jewish | none of the above on religion | flying spaghetti | pastafarian
        satanic temple | science is my | sundays are for sleeping | full moon ritual | moon ritual | moon circle | solstice circle | equinox ritual
        my coven | book of shadows | pentagram | thor's hammer | mjolnir | ancestor veneration | orisha | orishas | babalawo | elekes
        white for a year | iyawo | yemaya | botánica | curandera | curandero | santa muerte | virgencita | la virgen | peregrinación
        rezamos | rezando | bautizo | bautizaron | padrino de bautizo | primera comunión | confirmación | ayuno | ayunando
        monaguillo | catequesis | catequista | catecismo | si dios quiere | ramadán | mezquita | sinagoga | sábado sagrado
        temple on saturdays | temple on sunday | prasad | prasadam | vibhuti | sacred thread | janeu | thread ceremony | upanayanam | mundan | satsang
        kirtan | bhajan | bhajans | bhajan group | mala beads | gita class | swaminarayan | baps | sai baba | amma hugging | art of living
        vegetarian on tuesdays | no meat on tuesdays | vegetarian for religious | karva chauth | navratri fast | langar kitchen | roti in the langar
        paath | ardas | nagar kirtan | the five ks | wear/wears/wearing/wore/keep/keeps all? the/my? five ks | singh means | kaur means | paryushan | no root vegetables | ahimsa | zendo | zafu
        sesshin | refuge vows | five precepts | bodhisattva | dharma center | metta | ten day silent | ten-day silent | nam myoho
        gohonzon | temple food offering | alms bowl | ordained as a monk | novice monk | phra | the wat | navjote | fire temple | sedreh
        nowruz prayer | nineteen day | baha'i fast | naw ruz | ayyám-i-há | druze community | took refuge in the buddha/dharma/sangha/triple/three
      `,
    },
    {
      id: 'ways-own',
      strength: 'weak',
      needs: ['self', 'my', 'near'],
      phrases: `kara | fasted | fasting | pareve | minyan | eruv | lulav | confessional | kneeler | palms | vestments | eucharistic | tabernacle | adoration | godparent | opus | discernment | discerned | postulant | novice | saved | dunked | witnessing | watchtower | shunned | garments | ward | stake | mtc | rm | pew | pews | tithes | handbell | handbells | devotions | anointed | repast | revival | buggy | secular | deconstructing | deconstructed | solstice | maypole | cauldron | athame | pentacle | runes | blot | ifa | shango | botanica | guadalupe | promesa | culto | templo | havan | arti | japa | seva | precepts | tricycle | alms | wat`,
    },
    {
      id: 'ways-near',
      strength: 'weak',
      needs: ['near'],
      phrases: `hail mary | st jude | saint jude | stations | kingdom | mission to * | prayer | prayers | pray | prayed | praying | chaplain | steeple | sermon | homily | choir | hymn | hymns | hymnal | gospel | god | lord | jesus | christ | amen | blessed | blessing | blessings | grace before | say grace | said grace | saying grace | creed | covenant | faith | faithful | worshipping | service at ten | sunday services | services | services on | holy day | holy days | holiday services | feast | pilgrimage | pilgrim | shrine | altar | incense | [candles] at/for/in/lit/on/and | observant | observance | orthodox | no/eat/eats/touch pork | no pork | bacon | modesty | head covered | covered my hair | cover my hair | scarf | my scarf | skullcap | cap and | tassels | fringes | medal | cross | my cross | beads | the nuns | the sisters | the brothers at | jesuits | jesuit | rectory | deacon | elder | bishop | minister | guru | mission | missions | convert | converted | conversion | confirmed | confirmation | godmother | godfather | godparents | godson | goddaughter | sinner | sins | heaven | hell | salvation | angel | spirits | meditation | enlightenment | karma | dharma | psalter | devotional | nirvana | church organ | funeral potatoes | hallelujah | took refuge | hymn | diocese | archdiocese | pews | dios | first friday | saints | oración | between me and god | lent | advent | koan | youth lock-in | fish fry | confession booth`,
    },
    // Said at a parish supper, in court, on patrol and in a kitchen alike.
    {
      id: 'ways-vague',
      strength: 'weak',
      needs: ['near', 'cluster', 'kin'],
      phrases: `
        choir practice | choir rehearsal | choir robe | pot luck after | wednesday night supper | men's breakfast | ladies bible | camp meeting | retreat team | mission trips | barn raising
        temple volunteer | altar guild | choir loft | organist at | play organ at | ushering at
        first pew | back pew | front pew | third pew | same pew | pass the plate | passed the plate | ten percent to | first tenth | sunday best
        sunday clothes | sunday hat | first reading | second reading at
        mission in * | on mission in | my mission | on my mission | my calling | conference weekend | general conference | quiet time | my confession
        my testimony | gave my testimony | the witnesses | walked the aisle | was saved | tongues and
        two dishwashers | separate dishes | milk and meat | light candles | lit the candles | fridays at noon | friday afternoons off for | i fast
        we fast | till easter | until easter | noon mass | <num> am mass | our fathers | my portion | tenth for
        took vows | monk for | the veil | shunned by | left the community at | plain people | bonnet and buggy | coming of age program | crystals and
        tarot | feast day | nothing in particular | don't believe in | no god | no gods | steel bracelet | beard stays
        pray in the | prayed in the | facing east | foot washing | silent retreat | patron saint | patron saint of | holy water | tithe
        religious reasons
        la misa | misa | misa de | de misa | a misa | iglesia | la iglesia | culto | el culto | culto del | pastor de | virgen | virgen de
        dios me | diosito | bendición | bendiciones | coro | gracias a dios | primero dios | dios es bueno
      `,
    },
    // Houses, services and words of worship: patrols pass them; they tell when they are the writer's or stand together.
    {
      id: 'houses',
      strength: 'weak',
      needs: ['mine', 'near', 'attack'],
      phrases: `
        parish | parishioner | cathedral | meetinghouse | congregation | congregant | temple | ashram | fellowship hall | prayer group | church group | sangha | convent | monastery | vestry
        at church | church picnic | church potluck | church supper | church camp | church band | church ladies | church folk | church softball | youth group
        communion | baptize | baptized | baptised | prayer room | prayer rug | prayer mat | prayer chain | prayer beads | prayer breakfast | psalm | psalms
        scripture | scriptures | worship | praise be | to mass | at mass | after mass | mass
        prayed | praying | pray | faith | jesus | christ | god's plan | god is good | bible | ministry | sermon | sermons
        confirmation | convert | conversion
      `,
    },
    // Clergy: a caller, a neighbor or a colleague is one as well as the writer or their kin.
    {
      id: 'callings',
      strength: 'weak',
      needs: ['self', 'mine', 'near', 'attack', 'kin'],
      phrases: `
        pastor | pastors | priests | deacon | reverend | rabbi | rabbis | imam | imams | monk | monks | nun | nuns
        clergy | clergyman | clergywoman | vicar | parson | friar | mullah | missionary | missionaries | ordained | seminary | monsignor | chaplaincy | religious
      `,
    },
    // Said of oneself or one's kin.
    {
      id: 'own-worship',
      strength: 'strong',
      phrases: `
        i/we ** [pray/prayed/praying/fasted/tithe/tithed/worship/worshipped] every/before/after/with/on/for/in
        i/we ** [pray/prayed/praying/fasted/tithe/tithed/worship/worshipped] five/daily/at/together/and/when/about/over
        i/we still/always/also/only/can/cannot? [fast] every/before/after/with/on/for/in/daily/together/and/when/until
        went/go/going/goes/head/headed/walk/drive/drove/straight/got/late to [church/mass/temple/mosque/synagogue/worship/services]
        in/at [church] on/every/this/last/that/since/until/all/sunday/sundays/wednesday/with my/our/us
        sing/sang/singing/play/played/playing/usher/serve/served/teach/taught in/at/for the/a/our [church/choir/parish/temple/mosque/synagogue]
        's/is/am/was a/an [pastor/priest/imam/rabbi/deacon/preacher/minister/nun/missionary] in/at/for/of/and/who/so/too/now
        am/as/be a? [priest/preacher/deacon] | [ordained] as/minister/deacon/elder | new/elected/made/lay/ex/former [deacon/elder/pastor/lector/missionary/monk/nun]
        chaperone/chaperoned/our/help/helped the/at/with? the? youth lock-in | candle/beads for/of chango/changó | go/going/went to blót
        help/helped/run/ran/cook/volunteer/volunteered at/for/with? the parish/church/temple/mosque/synagogue picnic/supper/potluck/retreat/fair/raffle
        faith/pray/worship/religion/believe ** between me and god | found/study/practice/follow the dharma | live/lived/was/be/am as? a [monastic]
        christ is/has/alone | jesus is/has/loves/saved | god is/has been/always/first
        talk/talks/talked/pray/serve/thank/walk/trust to/with? [my god] | [thank god] every/each morning/night/day | i/we [pray for rain] as/every
        my parents/<kin> ** trip to the? [mecca] | only eat/ate from/at the/a? [halal truck/cart/guys] | my own [kosher hot dog/dogs]
        [pray/prayed/praying for my crew/squad/team/family/kids/partner/mother/mom/brothers] | i played ** in the [catholic league]
        teach/teaches in/at the [catholic/baptist/methodist/lutheran/presbyterian/episcopal/mormon church hall/gym/kitchen] each/every/on
        lead/leads/led the [worship] of our/my | [senior/children/city/town choir] at/of our/my parish/church
      `,
    },
    // Strangers of the shift, and the doings and doors of congregations.
    {
      id: 'kept-strangers',
      strength: 'keep',
      yields: true,
      phrases: `
        call/calls/patrol/patrols/alarm/alarms/crash/traffic/parked/towed/burglary/graffiti ** [the? mosque/synagogue/masjid]
        the? mosque/synagogue/masjid parking/lot/door/gate/fence | [the? mosque/synagogue/masjid] on * asked/called/gave/sent/thanked
        caller/callers/suspect/suspects/inmate/inmates/victim/witness/customer/patient/tenant ** ** the/his/her/their/was/is/were/from/at/with/in/near/outside/of/for/gave/who/old/holding/reading a/an? [catholic/baptist/methodist/lutheran/mormon/muslim]
        caller/callers/suspect/suspects/inmate ** ** ** [jewish/hindu/sikh/christian/buddhist/amish/mennonite]
        inmates/victim/witness/customer/patient/tenant ** ** ** [jewish/hindu/sikh/christian/buddhist/amish/mennonite]
        caller/callers/suspect/suspects/inmate/inmates/victim/witness/customer/patient/tenant ** ** the/his/her/their/was/is/were/from/at/with/in/near/outside/of/for/gave/who/old/holding/reading a/an? [at? church/mosque/temple/synagogue/first]
        caller/callers/suspect/suspects/inmate/inmates/victim/witness/customer/patient/tenant ** ** ** [pastor/priest/rabbi/imam/deacon/nun/monk]
        caller/callers/suspect/suspects/inmate/inmates/victim/witness/customer/patient/tenant ** ** the/his/her/their/was/is/were/from/at/with/in/near/outside/of/for/gave/who/old/holding/reading a/an? [prayer/bible/quran rug/book?]
        [a/an/the/old/new/one/this catholic/baptist/methodist/lutheran/mormon/muslim trucker/driver/neighbor/coworker/customer/caller/lady]
        [a/an/the/old/new/one/this catholic/baptist/methodist/lutheran/mormon/muslim chaplain/farmer/farmers/carpenter/carpenters]
        [a/an/the/old/new/one/this jewish/hindu/sikh/christian/buddhist/amish/mennonite trucker/driver/neighbor/coworker/customer/caller/lady]
        [a/an/the/old/new/one/this jewish/hindu/sikh/christian/buddhist/amish/mennonite chaplain/farmer/farmers/carpenter/carpenters]
        is a catholic/baptist/methodist/lutheran/mormon/muslim/jewish/hindu/sikh/christian/buddhist/amish/mennonite guy/lady who
        catholic/baptist/methodist/lutheran/mormon/presbyterian/episcopal rummage/thrift/quilters/quilt/quilts
        [behind/outside/near/past/by/beside/opposite the? catholic/baptist/methodist/lutheran/presbyterian/episcopal church] with/on/and/at/in/again
        amish peanut/jam/pretzel/pretzels/donuts/heater/roofers/builders/contractor/stand/auction/butter/noodles/popcorn
        catholic league/leagues | retirees/retiree/seniors/senior/retirement/firefighters/firehouse/workplace/office/jail/city/town/barbershop/veterans/children choir
        catholic/baptist/methodist/lutheran/mormon/presbyterian/episcopal cemetery/hospital/medical/health/potluck/bake
        jewish/mennonite/amish rummage/thrift/quilters/quilt/quilts/cemetery/hospital/medical/furniture/country/auction/market/bakery/cheese/home
        catholic/baptist/methodist/lutheran/presbyterian/episcopal/mormon church parking/lot/sign/van/roof/door/steps/bell/bells/kitchen/gym/hall
        behind/outside/near/past/by/inside the? organ/steps/parking/lot/door/roof/bells? at/of/behind? [first methodist/baptist/lutheran/presbyterian]
      `,
    },
    // Cities, wages in Spanish, oaths and idioms.
    // "Pagan la renta"; in English it is said of a faith.
    {
      id: 'kept-in-spanish',
      strength: 'keep',
      needs: ['spanish'],
      phrases: `pagan | protestan`,
    },
    {
      id: 'kept-senses',
      strength: 'keep',
      phrases: `
        [saved] <num>/money/us/up | [mo/mohamed/mohammed salah] | ramada inn/hotel | salah scored/scores/goal/goals/shirt/jersey | mass general | lo/la/los/las/me/te/se/nos/le/les/que/ya/ni/luego/bien/mal pagan | pagan el/la/lo/los/las/por/bien/mal/poco/extra/doble/horas
        a monk about | bread/toast/coffee/brisket/chili/hot sauce/spreadsheet/checklist/sunscreen evangelist | hvac/grilling/field bible
        above my prayer grade | a prayer/hope in hell | wing and a prayer | prayer chain of | not a prayer | prayer hands | a prayer and a
        [baptized a/an/the] federal/sergeant/rookie/new/whole | baptized by/in mud/rain/coffee/foam/diesel/sprinkler/bleach | wedding baptisms
        patron saint | two/three/living/absolute/total/real saints | saint of/for | saints game/lost/won/fan/fans/score
        for the love of god | god willing | god help | ni dios | honest to god | hand to god | act of god | so help me god | dear god | my god
        convert/converts/converted to a/an toddler/bed/guest/home/office/gym/digital/studio | converted garage/van/bus/barn/shed/school | conversion van
        al pastor | bishop pine | both bishops | mormon tea | church league | deacon's bench | every/one blessed * | blessed silence/monday/thing/minute
      `,
    },
    {
      id: 'callings-elsewhere',
      strength: 'weak',
      needs: ['mine', 'near'],
      phrases: `
        bishop | elder | chaplain | cult | orthodox | reform | fasting | meditation retreat | cura | prayer | evangelist | evangelists
        god | church | priest | preacher | lector | cantor | holy water
      `,
    },
    {
      id: 'innocent',
      strength: 'keep',
      phrases: `christian bale | christian louboutin | christian dior | christian mccaffrey | christian slater | kosher salt | kosher pickle | kosher dill | sacred cow | holy cow | holy smokes | holy crap | holy grail | holy moly | church street | church road | church avenue | church hill | church's chicken | temple texas | temple university | temple bar | temple run | corpus christi | santa monica | san diego | st louis | st louis | saint louis | saint paul minnesota | st paul minnesota | st thomas | saint bernard | st bernard | los angeles | saints vs | new orleans saints | cardinals fan | angels fan | anaheim angels | orlando magic | blue devils | mormon crickets | mormon cricket | quaker oats | quaker state | quaker parrot | methodist hospital | baptist medical | baptist hospital | baptist health | st luke's | st luke's | st jude | saint jude | jewish hospital | adventist health | lutheran hospital | presbyterian hospital | mount sinai | cedars sinai | gospel truth | slow cooker evangelist | developer evangelist | tech evangelist | technology evangelist | product evangelist | evangelist for | good faith | good-faith | bad faith | bad-faith | faith in humanity | in good faith | leap of faith | blind faith | mission statement | mission control | mission critical | mission-critical | mission impossible | mission accomplished | mission oriented | our mission | mission is | mission viejo | mission district | rescue mission | mission of | the mission | a mission | mission and vision | mission-driven | mission driven | confirmation email | confirmation number | confirmation bias | order confirmation | conversion rate | conversion rates | convert to | convert a | convert the | converted to a/an/the/led/gas/electric/metric/digital/solar | converted the whole/garage/van/bus/basement/attic/barn/spare/shed/file/files/old | converted a | convert leads | ministry of magic | prime minister | minister of | ministry of health | mass transit | mass spectrometry | critical mass | body mass | mass shooting | mass casualty | mass market | mass storage | mass email | mass produced | mass notification | en masse | land mass | mass effect | mass arrests | air mass | muscle mass | weapons of mass | scripture font | bible of | the bible for | style bible | show bible | bishop arts | monk fruit | thelonious monk | nun buoy | pray for my carry-on | pray for my | saving grace | grace period | praying mantis | hail mary | hail mary pass | god awful | oh my god | thank god | thank god it's | swear to god | god knows | god bless | god forbid | for god's sake | god mode | jesus christ man | for christ's sake | devil's advocate | angel investor | judas priest | sabbath metal | black sabbath | voodoo doughnut | bless you | bless your heart | saved the | saved my | saved a | saved us | saved me | saved * lives | saved $* | i saved | have saved | money saved | saved up | saved file | secular trend | choir room | preaching to the choir | elder abuse | elder care | elder law | orthodox approach | shrine bowl | shrine circus | zen garden | zen mode | mecca of | christmas party | christmas shift | christmas tree | christmas lights | christmas eve shift | easter egg | easter eggs | easter egg hunt | advent of code | advent of | lent me | lent him | lent her | lent them | lent my | lent a | lent out | money lent | cult classic | cult following | cult movie | communion rail fitting | karma police | saint bernards | amish furniture | amish country | prayer of relief | baptism by fire | baptism of fire | trinity river | convent street | abbey road | cathedral ceiling | cathedral city | sermon on | cardinal rule | monk mode | elder scrolls | halal cart | religious freedom act | race color religion | color religion sex | age religion | religion sex | race religion`,
    },
    {
      id: 'ways-innocent',
      strength: 'keep',
      phrases: `jew's harp | jews harp | mass transit | mass spectrometry | mass production | mass times | mass email | mass effect | mass casualty | mass pike | mass of | air mass | muscle mass | critical mass | a mass | church street | church street station | church key | church vans | church van | church parking lot | church's chicken | temple university | temple run | shirley temple | temple of the dog | cross country | cross street | cross-country | cross training | cross walk | cross stitch | red cross | blue cross | cross examine | crossfit | cross fit | holy cow | holy smokes | holy moly | holy crap | holy grail | holy guacamole | hail mary pass | hail mary throw | leap of faith | bad faith | good faith | faith in humanity | amazing grace period | grace period | saint bernard | st. bernard | st bernard | st. paul | st paul | st. louis | st louis | st. patrick's day parade | st. thomas | st thomas | san antonio | santa fe | santa monica | los angeles | corpus christi | angel hair | angel food | angels game | guardian angel lock | devil's advocate | deviled | devil's food | cardinal direction | cardinals game | cardinal rule | padres game | saints game | new orleans saints | priest hole | judas priest | monk fish | monk tv | monkfish | nun the | bishop sleeve | bishop move | rook takes bishop | bishop to b5/c4/d3/e2/e3/e4/f4/g5/g7/take | pawn to | bible of | the bible of | gospel truth | gospel for those | what i/we/you/they preach | preaching to the choir | choir of | show choir | glee club | high priestess | sacred cow | sacrifice fly | sacrifice bunt | sacred cows | ritual coffee | pilgrim's hat | pilgrim thanksgiving | easter egg | easter eggs | easter bunny | christmas lights | christmas tree | christmas party | christmas bonus | christmas shopping | santa hat | kosher salt | kosher dill | kosher pickle | kosher pickles | kosher hot dog | halal cart | halal guys | halal truck | zen garden | zen mode | zen of | buddha bowl | karma points | reddit karma | karma farming | karaoke | soul music | soul mate | old soul | soul train | spirit week | spirit airlines | spirit halloween | team spirit | school spirit | spirit level | rosary college | rabbit | bless you | bless your heart | bless her heart | bless his heart | oh my god | omg | god damn | goddamn | thank god for | for god's sake | honest to god | god forbid | swear to god | god bless | jesus take the wheel | jesus christ that | jesus h | lord of the rings | lord of the flies | landlord | lord knows | good lord | war lord | convert the | convert to pdf | converted garage | converter | catalytic converter | catalytic converters | catholic tastes | baptism by fire | fire baptism | sermon from my | lent me | lent him | lent her | lent it | lent the | lent out | lent us | lent my | money lent | fasting blood | fast food | fast break | fast lane | fast forward | breakfast | altar ego | the worship of | steeple chase | steeplechase | mission statement | mission critical | mission control | mission impossible | mission creep | mission district | mission accomplished | mission viejo | mission bay | pray for my | pray for rain | prayer plant | praying mantis | stake out | stake in the/this/that/it/a/my/how/what/their | stakes | stakeout | high stakes | stake president of the company | ward off | ward clerk | hospital ward clerk/clerks/nurse/secretary/volunteer/staff | ward 3 | city ward | palms up | palm tree | palm trees | palms are | palms sweaty | convent garden | christmas | we pray the game`,
    },
    {
      id: 'slur-said',
      strength: 'strong',
      reads: 'slur',
      group: true,
      phrases: `jihadi | jihadis`,
    },
    {
      id: 'said',
      strength: 'strong',
      phrases: `member of the [tribe] | am a member of the [tribe] | local [church/mosque/temple/synagogue] | next to a [mosque/synagogue] | near the/a [mosque/synagogue] | the [church/mosque/temple/synagogue] crowd | shooter at the [church/mosque/temple/synagogue] | the [mosque/synagogue] on * has`,
    },
    {
      id: 'frames',
      strength: 'strong',
      phrases: `
        ate/eat/eating only? after/before sunset/sundown/dawn/sunrise | between me and allah/jesus | between me and the lord
        my scarf/beard/bracelet/medal stays on | scarf/turban stays on
        our/my church/parish/temple/mosque/synagogue/congregation/ward group/picnic/retreat/van/softball/supper/bake/potluck/camp sale?/team?/group?
        our/my shul/masjid/gurdwara/choir/youth/bible/prayer/small group/picnic/retreat/van/softball/supper/bake/potluck/camp sale?/team?/group?
        our/my church/parish/temple/mosque/synagogue/congregation/ward trip/basement/study/breakfast/circle sale?/team?/group?
        our/my church/parish/temple/mosque/synagogue/congregation/ward chain/meeting/kids/ladies/mens sale?/team?/group?
        our/my shul/masjid/gurdwara/choir/youth/bible/prayer/small trip/basement/study/breakfast/circle sale?/team?/group?
        our/my shul/masjid/gurdwara/choir/youth/bible/prayer/small chain/meeting/kids/ladies/mens sale?/team?/group?
        after/before/between/during/missed/skip/skipped/leaving mass/church/services/prayers ended/tonight/sunday/saturday/friday?
        after/before/between/during/missed/skip/skipped/leaving prayer/shul/temple/mosque/jumu'ah ended/tonight/sunday/saturday/friday?
        after/before/between/during/missed/skip/skipped/leaving shabbat/sabbath/vespers/vigil ended/tonight/sunday/saturday/friday?
        after/before/between/during/missed/skip/skipped/leaving worship/communion/iftar/seder/puja ended/tonight/sunday/saturday/friday?
        at/to shul/mosque/temple/vespers/communion/jumu'ah | gave/giving/give up * for/till/until lent/easter/god/forty/ramadan days?/ends?
        no/off meat/bread/pork/bacon/sugar on/for/until/till/during fridays/saturdays/saturday/friday/lent/passover/ramadan/easter/sundown/sunset
        no phones/driving/electricity on fridays/saturdays/saturday
        nothing/no food/water/eating/drinking/bite/or/sip ** till/until/before/after sundown/sunset/dark/dawn | nothing till/until sundown/sunset/dark
        nothing till/until after/past sundown/sunset | only eat/eats/ate after dark | my cap stays on inside/indoors | i/we do/does no work on saturdays/saturday
        i don't believe and/anymore/like | i/we never/don't/quit/stopped believed/believe/believing in it
        lit/light/lighting/lights a/the/<num>/my/our candle/candles/menorah/diya/diyas/incense for/at/on/before/friday **
        kneel/knelt/bowed/bow/prostrated my/off ** altar/rug/mat/temple/mosque/shrine/gurdwara
        washed/wash/covered/cover/took/take my/off ** altar/temple/mosque/shrine/gurdwara/wudu
        my/our pastor/priest/rabbi/imam/bishop/minister/deacon/monk says/said/told/asked/called/blessed **
        my/our pastor/priest/rabbi/imam/bishop/minister/deacon/monk prayed/married/retired/preached/about/lent/laughed **
        my/our guru/reverend/rev/elder/chaplain/nun/preacher/father says/said/told/asked/called/blessed **
        my/our guru/reverend/rev/elder/chaplain/nun/preacher/father prayed/married/retired/preached/about/lent/laughed **
        ask/asked/told/call/called my pastor/priest/rabbi/imam/bishop/elder
        raised/grew/brought up * catholic/baptist/mormon/muslim/jewish/hindu/lutheran/methodist the church
        raised/grew/brought up * pentecostal/religious/secular/atheist/amish/sikh/buddhist/in the church
        left/leaving/quit/joined/converted/returned the/to/my/from church/faith/religion/islam/judaism/catholicism/mormonism/fold/amish
        i/we don't/never/stopped/quit pray/prayed/praying to? god? | i/we don't/never/stopped/quit believe/believed/believing in god/anything/any/heaven/him god?
        believe in god/jesus/allah/nothing
        god/jesus/allah/the lord put/gave/saved/called/blessed/has/is/got/told/works/provides/willing me/my/us/a? **
        praise/thank/glory/thanks be? to? god/jesus/allah/lord | praise/glory be? to? him
        voy/vamos/fui/fuimos/antes/después/canto/toco/sirvo a/de/en la/el misa/iglesia/templo/culto/coro/parroquia/mezquita/rosario
        le rezo/prendo a/una ** | le pido a dios/la/san virgen? | dios me/nos/lo/la/los dio/salvó/bendiga/mandó/ayudó | con el favor de dios | ayuno/ayunamos por/en
        soy/era/fui católica/católico/cristiana/cristiano/evangélica/evangélico/testigo/atea/ateo/mormón/mormona/judía/judío/musulmana/musulmán
        synagogue/church/temple/mosque/parish youth/women/men/singles 's?/softball group/choir/league/team/retreat
      `,
    },
    // Books of scripture with their chapter, and scripture that somebody is described by.
    {
      id: 'scripture',
      strength: 'strong',
      phrases: `
        [psalm/psalms/proverbs/isaiah/jeremiah/ezekiel/corinthians <num> <num>? <num>?]
        [ephesians/philippians/galatians/colossians/deuteronomy/leviticus/habakkuk <num> <num>? <num>?]
        [1st/2nd/first/second/1/2 corinthians/timothy/thessalonians/chronicles <num>? <num>? <num>?]
        [salmo/salmos/proverbios/filipenses/corintios <num> <num>?] | [surah/sura <num>/*]
        [hymn/psalm/hymns/psalms/scripture/gospel/prayer humming/singing/quoting/whistling/playing]
        [bible/scripture/rosary/prayer/koran/quran quoting/carrying/toting/thumping/reading/loving]
        [rev] about/nearly/almost fell/lost/choked/died/cried/spit/dropped/fainted | [god fearing/loving] | [churchgoing/church going]
        [vermilion/sindoor/kumkum/sindur in/on/along/at the/her/my/a? parting/part/hair/hairline/forehead/brow]
        [ash/ashes cross? on her/his/my/their/the forehead/brow]
      `,
    },
    // Clergy by their short title, where something else of faith stands near.
    {
      id: 'short-titles',
      strength: 'weak',
      needs: ['near', 'cluster', 'mine'],
      phrases: `
        [rev] about/almost/nearly/just/said/laughed/says/and/was/is/came/told/called/gave/asked/had/even/never/always/lost | the [rev]
        [padre/preacher/pastor] about/almost/nearly/laughed/lost | el [padre] me/nos/dio/dijo/es/puso/vino/bendijo/casó/bautizó/llegó/se/que | se/vino fue? el [padre]
      `,
    },
    // Mass as a part of the writer’s day.
    {
      id: 'mass-in-spanish',
      strength: 'weak',
      needs: ['spanish'],
      phrases: `
        paso/pasar/pasamos/voy/vamos/fui/fuimos/ir/llego/llegué/salgo/salí/salimos/vengo/venimos por/a/de/para la? [misa]
        la [misa] de <num>/gallo/domingo/mediodía/difuntos
        [misa/rosario/vigilia/culto/novena] los/el/antes/y luego? domingo/domingos/sábado/del/turno | después/antes de la? [misa]
        [misa] de siete/seis/ocho/nueve/doce/once
      `,
    },
    // Suppers for everybody.
    {
      id: 'suppers',
      strength: 'keep',
      phrases: `
        [basement/kitchen/gym/hall/lot/steps of/at the catholic/baptist/methodist/lutheran/presbyterian/episcopal church]
        fish fry at/for/by the station/firehouse/lake/park/hall/academy/range/marina/fairgrounds
      `,
    },
  ],
};
