import type { RuleFile } from '../rule.ts';

/** Sex: gendered nouns and job names on both sides, bodies and clubs that tell it, words of sexist abuse. */
export const sex: RuleFile = {
  class: 'PC-SEX',
  source: 'Title VII, 42 U.S.C. 2000e-2; Cal. Gov. Code 12926(r); RSA 354-A:7',
  rules: [
    {
      id: 'ways',
      strength: 'strong',
      phrases: `
        my sorority | my fraternity | frat brother | girls' trip | boys' night | boys trip | guys' trip | guys' weekend | period pain
        pads in my locker | sanitary pad | diva cup | heating pad and advil | endo flare | fibroids | my uterus | my ovaries
        ovarian cyst | perimenopausal | premenopausal | sports bras | my bra | bra under the vest | vest cut for a | vest cut for men
        vest made for | vest for women | vest for men | women's vest | female-cut | women's cut | women's fit | men's small | women's medium
        men's medium | men's large | ladies' cut | plates made for a man | boots in women's | boots in a women's | women's <num> | men's <num>
        size <num> women's | size <num> men's | no women's sizes | only come in men's | glove in my size | pony tail | my ponytail | high ponytail
        acrylic nails | lash extensions | my purse | shaving my legs | shave my legs
        waxed legs | matron of honor | usher at my brother's wedding
        homecoming queen | homecoming king | prom queen | prom king | pageant queen | miss * county | miss teen | miss america
        mr. * county bodybuilding | girl scout troop | gold award | cub scout den | campfire girls | little league at nine | softball scholarship
        women's lacrosse | men's league | women's league | women's room | men's room line | women's restroom | women's dorm | men's dorm
        all girls school | girls school | all boys school | boys school | seven sisters | wabash college | citadel first class of women
        women's studies | title ix athlete | women's officers association | only man on | only guy in | only guy at | one of two women
        one of three women | the only dress | boys' club | boys club | good old boys | mansplained
        resting bitch | called me sweetheart | called me honey | called me hon | called me sweetie | calls me sweetheart
        calls me honey | calls me hon | calls me sir | called me sir | calls me ma'am | called me ma'am | yes ma'am me | tom boy | unladylike
        beard trimmed | growing a beard | grew a beard | no-shave | no shave | movember | mo bros | razor burn on my neck
        shave my face | clean shaven | clean-shaven | old spice | athletic cup | boxer shorts | testicle | testosterone low
        male pattern | man bun | dad bod | dad jokes | sister in blue | sisters in blue | brother in blue | blue sisters
        thin pink line | pink handcuffs | pink range bag | woman officer | female deputy | lady deputy | murse | lady trucker | female trucker
        boss lady | bossbabe | lady boss | warrior princess | hija de | hijo de | soy la única mujer | única mujer | daughter of | son of a cop
        daughter of a | my son calls | little brother of | older brother of | older sister of | big bro | big sis | lil sis | lil bro
        best man at/for/in my | my best man speech/duties/toast/suit/shoes/tie | was/am/be/been/being/as the/his/her/a/their best man
        asked me to be best man
        my/our/girls' ladies night | my sideburns/lipstick/eyeliner
        get/gets/got/been/being told to smile at/by the/a? counter/desk/customer/customers/man/men/guy/sergeant/chief
        do/did/doing/done/paint/painted/get/got/took my nails | my nails off/for | my prom dress | my nail polish | was/am/as/the only boy in/on/of/at | was/be/as/a/the flower girl/boy at/in
        updo | look/looks/looked at my nails | and/n the bridesmaids | the smile more | bridesmaid dress/dresses
        for/on the girls/boys/women/men 's? team | my nails broke
        prom dress lady/girl/boy
        panel/board/sergeant/chief/recruiter/lieutenant/instructor/interviewer/guy told/tells/asked/wants me to smile | told me to smile before i/the/my
        wore/wear/wearing my nails | my nails kept/keep/caught/clicked | my nails are/were done/long/painted/too | my cramps
        cried/crying/cry/puked/hid/hiding/changed/locked ** in the ladies/ladies'/mens/womens room | cried/crying/cry/hid/hiding in the men/women 's room
        threw up in the ladies/ladies'/mens/womens room | threw up in the men/women 's room
        missed/skipped/skip/skipping/miss/canceled/cancelled girls/guys/ladies/boys night
        wore/wear/bought/ironed/borrowed a/my *? blouse to/for/under/with | got/get/getting/had/booked a manicure/pedicure
        across/around/through the bust | tight/pinches/gaps/snug/digs/pulls/flat/short at/in/on the bust | used/wore/wearing ** aftershave
        of my heavy days | boy/girl scouts taught me/my | girls/guys/girls'/guys' night had/was/is/can/will | he/they/panel/chief/sergeant/captain/board said thank you ma'am
        traigo/tengo/tenía/traía la regla y/hoy/desde | cólicos por/de la regla | called/call/calls/calling me a hoe
        i am/'m a shriner | call/called/calls/calling me the? ice queen
      `,
    },
    {
      id: 'ways-own',
      strength: 'weak',
      needs: ['self', 'my', 'near'],
      phrases: `
        bachelorette | underwire | bra | bras | ponytail | acrylics | lashes | purse | makeup | groomsmen | pageant | 30x30 | dame | damsel
        manspread | beard | mustache | moustache | stubble | aftershave | lawman | diva | goddess | bachelor party | frat house
        sorority house | frat | fraternity
        eyeliner | sideburns | lipstick | ladies night | ladies' night | boys' club
        bobby pin | bobby pins | beauty pageant | rodeo queen | dairy princess | fair queen | fair princess | peach queen | pork queen | rodeo princess
        goatee | bridesmaids | prom dress/dresses/gown/gowns | corsage/corsages | boutonniere/boutonnieres | boutonnière | wedding gown/gowns | bridal party | manicure/manicures | pedicure/pedicures | mani | nail polish | flower girl | ring bearer | blouse | handbag
        sorority | girl scouts | boy scouts | eagle scout
      `,
    },
    {
      id: 'ways-near',
      strength: 'weak',
      needs: ['near'],
      phrases: `my heels | broad | man cave | bachelor | cramps | heels | dress | skirt | blouse | pearls | earrings | jewelry | pantyhose | tights | leggings | hairspray | scrunchie | locker room | the guys | the girls | one of the guys | one of the boys | one of the girls | dresses | tie and jacket | suit and tie | necktie | shave | shaved | brotherhood of | sisterhood | sisterhood of | smile more | told me to smile | cramps at/during/on/came/hit/started/and/again | last period | heavy days/kind | blouses | pearls on | purse on the | the tux | bustline | garter | my heels | my makeup | ladies/men/women 's? room`,
    },
    {
      id: 'spanish-innocent',
      strength: 'keep',
      phrases: `shoplifted/stole/lifted/boosted mascara | fixed/tied/patched it with pantyhose | churros con chocolate | perro del vecino | blanco y negro | en blanco y negro | impresora a color | a color | no hay consuelo | como si tuviera visa | árbol santo | años de experiencia | dólares | fe de erratas | buena fe | todos los jueves | todos los días | todos los lunes | flores negras | azules y blancas | solo | vecina de enfrente | ¿no es tu vecina | tu vecina | su vecina | copa de los árboles | turno de noche | regla de | la regla del | partido de fútbol | el partido de`,
    },
    {
      id: 'in-spanish',
      strength: 'weak',
      needs: ['spanish'],
      phrases: `
        policía mujer | hija de | hijo de | cólicos | cansada | contenta | estoy/soy contento | solo yo como | estoy sola | sola con mis
        soy la única | soy el único | criarlo/criarla/criarlos sola/solo | primera/primer bombera/bombero
      `,
    },
    {
      id: 'spanish',
      strength: 'strong',
      phrases: `madre soltera | mujer policía | mujer bombero | hombre de | como mujer | como hombre | soy mujer | soy hombre | la única mujer | el único hombre | la primera mujer | mamá luchona | [la regla es] dolorosa/pesada/irregular/abundante | [regla] de cada/este mes | yo estaba [cansada/cansado/contenta/contento] | cólicos | menstruación | señorito | mi regla llegó/bajó/viene/dura/me/es dolorosa? | la regla me/bajó | con la regla | con regla y dolor/cólicos | vino/bajó/llegó mi primera regla`,
    },
    // Nouns for one person. In a post that says "I", the man at the counter is somebody else.
    {
      id: 'person',
      strength: 'weak',
      needs: ['self', 'attack', 'told'],
      reads: 'person',
      group: true,
      phrases: `
        man | woman | guy | male person | female person | gentleman | lady | girl | boy | grown man | grown woman | manly man | womankind
        gal | ladies | gentlemen | girls | boys | dude | chick | lad | lass | lassie | damsel | tomboy | girlie | girly girl | girly
        girlboss | girl boss | boss babe | fella | bloke | chap | gent | dudette | broads | missus | ladylike | housewife | housewives
        mujer | hombre | chica | chicas | chico | muchacha | muchacho | niña | niño | vato
      `,
    },
    // Forms of address for anybody.
    {
      id: 'person-hailed',
      strength: 'weak',
      needs: ['self', 'attack'],
      reads: 'person',
      group: true,
      phrases: `
        guys | dudes | chicks | fellas | blokes | chaps | gents | señora | señor | señorita | vecina | vecino
      `,
    },
    // Nouns for one person that a friend, a caption or the writer says of the applicant.
    {
      id: 'person-told-of',
      strength: 'strong',
      reads: 'person',
      group: true,
      phrases: `
        that 's/is/was the/our/my/your/one? *? [guy/girl/lady/dude/gal/lad/boy/chick/woman/man] who/that/with
        he/she 's/is/was? the/our *? [guy/girl/lady/dude/gal/lad/woman/man] who/that/with | that 's/is our/your [guy/girl/lady/dude/gal/lad/boy]
        our [guy/girl/gal/lad/lady] | whoever saw a [guy/girl/woman/man/lady] | who 's/is/was a [woman/man/girl/boy/lady/guy/gal/gentleman]
        best/finest/toughest/kindest/funniest/bravest/nicest [man/woman/guy/girl/lady/gal/dude] i/we know/knew/met/ever/have
        love/miss you/ya [man/dude/girl/guy] | be the [guy/girl/lady/woman/man/gal/dude] who | [guy/gal/girl/lady/dude] with a truck
        just/only a *? [boy/girl/guy/man/woman/gal/lady] with/from/who/and | you [girls/boys/ladies] | the [ladies/women/men] at/in the? top/lead
        hug/date/marry/kiss/respect a [woman/man/girl/guy] | that [woman/man] will/should/must/needs/deserves
        me dicen/digan/llaman/decía/calls/called/call el/la/me? [señor/señora/señorita/don/doña/muchacho/muchacha/niña/niño]
        la/el primera/primer/única/único/primero [mujer/hombre bombera/bombero/policía?]
        como/de/fui/era [mujer/hombre/niña/niño/muchacha/muchacho] | fui [niña exploradora] | than the other [guys/girls/boys/men/women/ladies]
        who 's/is/was a [mother/father/mom/dad/husband/wife] | signed/posted/brought/written/filmed by? a/the [guy/man/woman/lady/gal/dude/girl] who/with
        asking for a [guy/man/woman/lady/gal/dude/girl] who | call/calls/called/calling me [señor/señora]
        i a/an grown? [man/woman/guy/gal/lady/dude/gentleman/girl/boy] | both/two of us [dudes/guys/ladies/women/men/girls]
        wife/husband/partner/fiancé/fiancée and i two [ladies/women/men/guys/dudes/gals]
        the only [lady/muchacha/dude/gal/woman/man/chick] who/in/on/with | la única [muchacha/mujer/chica] | el único [muchacho/hombre/chico]
        hit/throw/run/fight/drive/cry/shoot like a [girl]
        call/calls/called/calling me the/that/their/a ** [guy/girl/lady/dude/gal/man/woman/boy/chick/king/queen]
        know/knows/knew/known me as the/that/their/a ** [guy/girl/lady/dude/gal/man/woman/boy/chick/king/queen]
        [guy/lady/gal/woman/man/girl/dude] at/with/in/on/behind the * *? that 's me | that 's/is the [man/woman/guy/girl/lady] i/we
        [guys/girls/gals/men/women/ladies/dudes/fellas] like me/us | [guy/girl/gal/man/woman/lady/dude] like me | call/calls/called me his/her/their [sister/brother/son/daughter/aunt/uncle/mom/dad]
        calls me [daughter/son/sister/brother] | told/tell/tells/telling me to [man up] | [yes sir/ma'am] to me | [pretty woman] at me
        my ex/date/crush was/is a [guy/girl/man/woman/lady/dude] | been/started seeing/dating this/a [guy/girl/man/woman/lady/dude] *
        i am that [guy/girl/lady/woman/man/dude/gal] who | i was/am ** [right-hand man] | i am a bit of a [drama queen]
        worked as the [lunch lady/mailman/doorman/milkman/handyman] | i was/am/became [salesman of the]
        i was/am/became finally/just/like? [one of the guys] at/in/on | gave/got me an [attagirl/attaboy] | gave/got me an [atta boy/girl]
      `,
    },
    {
      id: 'plural',
      strength: 'strong',
      reads: '=people',
      group: true,
      phrases: `
        [women/men] in my/our class/academy/squad/crew and i | train/trained/bunk/bunked with the [women/men] in/on *
        we [women/men] in/on/at/of/from * | of us the [women/men] of/in/at/from *
        women | men | womenfolk | menfolk | womens | womxn | womyn | males | females | mujeres | hombres | wymmin | womn | wmen | womne | wommen
      `,
    },
    {
      id: 'adjective',
      strength: 'strong',
      group: true,
      phrases: `
        masculine | feminine | macho | ladylike | girlish | boyish | manly | womanly | femme fatale | cis male | cis female | all-male | all-female
        women-only | men-only | first woman | first female | only woman | only female | lone woman | female-dominated | male-dominated | women-owned
        woman-owned | all-girls | all-boys | all girls | all boys | girls' | boys' | co-ed only girl | lone girl
        their/your/these/those/all/new/another [female/male] | guard/officer/boss/hire/recruit/deputy/sergeant/cop/dispatcher 's/is/was [female/male]
      `,
    },
    {
      id: 'adjective-one',
      strength: 'weak',
      needs: ['self', 'attack', 'told', 'role', 'person'],
      group: true,
      phrases: `
        male | female
      `,
    },
    {
      id: 'job',
      strength: 'strong',
      reads: '=performer/performers',
      phrases: `
        actor | actress | actresses
      `,
    },
    {
      id: 'job-stunts',
      strength: 'strong',
      reads: '=stunt performer/stunt performers',
      phrases: `
        stuntman | stuntwoman | stuntmen | stuntwomen | stunt man/woman/men/women
      `,
    },
    {
      id: 'job-server',
      strength: 'strong',
      reads: '=server/servers',
      phrases: `
        waiter | waitress | barmaid | barman | bartendress
      `,
    },
    {
      id: 'job-police',
      strength: 'strong',
      reads: '=police officer/police officers',
      phrases: `
        policeman | policewoman | policemen | policewomen | lady cop | lady cops | male cop | female cop | patrolman | patrolwoman | patrolmen
      `,
    },
    {
      id: 'job-fire',
      strength: 'strong',
      reads: '=firefighter/firefighters',
      phrases: `
        fireman | firewoman | firemen | bombera
      `,
    },
    {
      id: 'job-other',
      strength: 'weak',
      needs: ['self', 'attack', 'told'],
      reads: '=worker/workers',
      phrases: `
        chairman | chairwoman | chairmen | congressman | congresswoman | councilman | councilwoman | alderman | alderwoman | businessman
        businesswoman | businessmen | salesman | saleswoman | salesmen | mailman | mailwoman | cameraman | camerawoman | anchorman | anchorwoman
        weatherman | weathergirl | handyman | handywoman | craftsman | craftswoman | tradesman | tradeswoman | journeywoman | linewoman | repairman
        milkman | garbageman | forewoman | stewardess | steward stewardess | air hostess | hostess | heiress | headmaster | headmistress
        seamstress | landlady | cleaning lady | cowboy | cowgirl | serviceman | servicewoman | servicemen | sportsman | sportswoman | horseman
        horsewoman | fisherman | fisherwoman | ombudsman | comedienne | poetess | authoress | aviatrix | executrix | usherette | songstress
        governess | nobleman | noblewoman | countryman | countrywoman | frontman | frontwoman | strongman | lunch lady | schoolboy | schoolgirl
        ballerina | showgirl | repairwoman | camera man
      `,
    },
    // Old titles of a trade or an office that people of either sex hold.
    {
      id: 'job-title',
      strength: 'weak',
      needs: ['self', 'attack'],
      reads: '=worker/workers',
      phrases: `
        foreman | lineman | busboy | journeyman | spokesman | spokeswoman | doorman | watchman
      `,
    },
    {
      id: 'job-sexed',
      strength: 'strong',
      reads: '=worker/workers',
      phrases: `
        male/female/lady/woman/man nurse/officer/doctor/boss/soldier/pilot/driver/engineer/firefighter/model/deputy/dispatcher/paramedic/jailer/mechanic
        your [mailman/handyman/milkman] | your favorite [mailman/handyman/cameraman/salesman/fisherman]
      `,
    },
    {
      id: 'kin-parent',
      strength: 'weak',
      needs: ['told'],
      reads: '=parent/parents',
      phrases: `
        his/her/their [mother/father/mom/dad] | the [mother/father] who
      `,
    },
    {
      id: 'kin-sibling',
      strength: 'weak',
      needs: ['told'],
      reads: '=sibling/siblings',
      phrases: `
        his/her/their older/younger? [brother/sister] | <nation> [brother/sister]
      `,
    },
    {
      id: 'kin-child',
      strength: 'weak',
      needs: ['told'],
      reads: '=child/children',
      phrases: `
        the [son/daughter] of | a [son/daughter] of | [son/daughter] of * and
      `,
    },
    {
      id: 'title',
      strength: 'strong',
      phrases: `
        sir <person> | my maiden name | maiden name is/was | née | nee | queen behavior | good king | big sister to | big brother to | little sister of
         i am/as/a [sister/brother/uncle/aunt/auntie/nephew/niece/daughter/son] | my kids' [uncle/aunt] | [brother] <person> | cansada
        listo para | nacido | orgulloso | orgullosa | nacida | cansado | [sweetheart] by | called me [*] by men
        am/a/an/big/little/older/younger/twin/proud/baby/good/the [sister/brother] to/of <num>/the/a/an/my/three/two/seven
        twin/big/little/older/younger/baby/proud [sister/brother] of | am the [sister/brother] who
      `,
    },
    // Forms of address and kin words: somebody else is meant when the writer tells their own story.
    {
      id: 'title-told',
      strength: 'weak',
      needs: ['self', 'told'],
      phrases: `
        duchess | baroness | countess | a [lord] | mr | sra | srta | ma'am | sweetie | sis | bruh | sistah | papi
        mami | mamacita | hermana | hermano | hija | hijo | godson | goddaughter | grandson | granddaughter | stepson | stepdaughter | godmother
        godfather | mommy | daddy | wifey | hubby | hubs | widow | widower | spinster | son of a | her/his [son/daughter] | good sir
        laddie | gals | young lady | young man | young lad | little lady | big guy | big fella | my man | boss man
      `,
    },
    // Kin words and crowns that stand in too many stories: only of the writer.
    {
      id: 'title-self',
      strength: 'weak',
      needs: ['self'],
      phrases: `
        aunt | auntie | uncle | grandpa | granny | gramps | grandma | nephew | niece
        king | a/the/drag/drama/your/prom/homecoming [queen] | princess | prince charming | reina | reinita | princesa
        maam | madam | doña
      `,
    },
    // Somebody's kin, where nobody says "I".
    {
      id: 'title-kin',
      strength: 'weak',
      needs: ['told'],
      phrases: `
        his/her/their/an/the/great [aunt/auntie/uncle/grandpa/granny/grandma/nephew/niece] | [aunt/uncle/auntie/grandma/grandpa/granny] who/and
      `,
    },
    // The same words where the applicant is meant.
    {
      id: 'title-own',
      strength: 'strong',
      phrases: `
        been/being/became/become an/a [aunt/auntie/uncle/godmother/godfather/grandma/grandpa] | full/part time [aunt/uncle/auntie]
        [aunt/uncle/auntie] to/of <num>/the | proud of my/our [niece/nephew/son/daughter/sister/brother/granddaughter/grandson]
        my/our baby [girl/boy] | that 's my [girl/boy/son/daughter/sister/brother] | happy belated? birthday? [bro/brother/sis/sister]
        <num> hermanas/hermanos y yo | [bro/brother/sister/auntie/uncle/sis/amiga/comadre/hermana/hermano/ma'am/ladies] you/your/tú
        [young lady/man] you/your | [ma'am] i still owe | hermana/hermano y tú | [doña/don] * me dicen
        called/calls/call/calling me/him/her a? [young lady/man] | ladies what/which/who/where/how do/boots/are/is | 's my [man]
        call/calls/called me [aunt/auntie/uncle/grandpa/granny/grandma/mister/missus]
      `,
    },
    {
      id: 'body',
      strength: 'strong',
      phrases: `my period | on my period | period cramps | [cramps] on range day | menstrual | menstruation | menstruating | pmsing | that time of the month | tampon | tampons | menstrual cup | pads and tampons | carried a/my/her [child/boy/girl/baby to] term | carried a/my/her [child/boy/girl/baby to] ** weeks | my cycle | menopause | menopausal | perimenopause | hot flash | hot flashes | endometriosis | pcos | uterus | ovaries | ovarian | cervix | hysterectomy | pap smear | mammogram | mastectomy | obgyn | ob-gyn | gynecologist | gyno | my boobs | my breasts | breast reduction | sports bra | bra size | bra strap | prostate | prostate exam | psa test | vasectomy | testicular | testicles | my balls | low t | low testosterone | erectile | jock strap | jockstrap | my beard | grow/growing/trim/shave my [beard] | my mustache | my goatee | five o'clock shadow | shaved my face | my/have/had/grow/grew/growing/shave/trim [facial hair] | adam's apple | manscaping | my mascara | my lipstick | mascara | high heel | my nails done | gel nails | my dress | my skirt | a/as/her/his/my/time bridesmaid | groomsman | maid of honor | women's stuff | vest cut for a guy | female cut | men's cut | women's sizes | women's size | men's size | women's locker room | men's locker room | [women's] | [men's] | unisex vest not | my pms | my makeup off/done/bag/in/on/is/for | pmsing | my heels off/in my | time of the month`,
    },
    {
      id: 'club',
      strength: 'strong',
      phrases: `
        sorority sister | sorority girl | fraternity brother | frat bro | panhellenic
        eagle scout | gold award girl scout | cub scout dad | brownies troop | girls state | boys state | women's college
        all-girls school | all-boys school | girls' school | boys' school | smith college | wellesley | mount holyoke | bryn mawr | barnard
        vassar women | wabash | hampden-sydney | varsity men's | women's team | men's team | women's rugby
        women's volleyball
        softball girls | lady * basketball | junior league | women in policing | women in law enforcement
        women in tech | women in policing | women in law | women in tech | women in blue | women who code | society of women engineers | swe chapter
        iawp | nawlee | wifle | league of women | women's march
        girls trip | guys trip | men's group | women's group | elks lodge ladies | freemason | freemasons
        masonic lodge | eastern star | rotary anns | daughters of * | mom group | bro code | girl code
        manspreading | mansplaining | mansplain | feminist | feminists | feminism | girl power | tomboyish | boy mom | girl dad
        girl mom | boy dad | football wife | trophy wife | i am a [dude] | first chick | first girl | only girl | only chick | only guy
        [girl] in the shop | i sell/sold ** [girl scout cookies] | [girl] in it | in [dress blues skirt] | gentlemen's club
        my/our/in sorority | frat boys | am/was/as/former/i/be an? eagle/boy/girl/cub scout/scouts | my/the girl/boy scout/scouts troop/uniform/sash/leader/years | in the girl/boy scouts | play/played/coach/captain women's/girls'/men's/boys' soccer/basketball/hockey | my man cave | my she shed
        sorority treasurer/president/alum/chapter/crossing/types/hires/sister | out of a sorority | the girl/boy scouts badge/pin
      `,
    },
    {
      id: 'declared',
      strength: 'weak',
      needs: ['self'],
      phrases: `
        male here | gal | daughter | son | babe | diva | lady boss | mister | madame | hottie | stud | hunk | cougar | bachelor | bachelorette
        brother | sister
        best man
        licenciada | licenciado | patrona | maestra jubilada | maestro jubilado
      `,
    },
    {
      id: 'attack',
      strength: 'weak',
      needs: ['attack'],
      group: true,
      phrases: `
        sweetheart | make me a sandwich | skirt | skirts | toots | hysterical | hormonal | feminist | feminists | damsel | nagging
        blondie
        karens | a karen | another karen | some karen | hire a karen | these karens
      `,
    },
    {
      id: 'on-the-rag',
      strength: 'strong',
      group: true,
      phrases: `on the rag`,
    },
    {
      id: 'slur',
      strength: 'strong',
      reads: 'slur',
      group: true,
      phrases: `
        feminazi | feminazis | femoid | femoids | foid | foids | roastie | roasties | incel | incels | manwhore | split tail
        just/another/common/typical/every/all/these/those/such [bitch/bitches/whore/whores/slut/sluts/cunt/cunts/skank/skanks/twat/twats]
        call/calls/called/calling me/him/her/you/them/us/somebody/someone/everyone a/an [bitch/whore/slut/cunt/skank/twat]
        a/common/typical/nothing/you/just/another but? common/worthless? [bitch/whore/slut/cunt] to me
      `,
    },
    {
      id: 'insult',
      strength: 'strong',
      reads: 'insult',
      group: true,
      phrases: `
        bitch | bitches | biatch | whore | whores | slut | sluts | slutty | cunt | cunts | thot | thots | skank | skanks | twat | twats
        tramp | hussy | bimbo | bimbos | simp | simps | pussies | gold digger | gold diggers | b*tches | dumb broad | prick tease | milf | milfs
        these/them/dumb/stupid/dirty/broke/bad/you hoe/hoes
      `,
    },
    // Strangers of a story: at a counter, in front, on the telephone.
    {
      id: 'stranger',
      strength: 'keep',
      yields: true,
      phrases: `
        the/this/that/some/another/every guy | the/our/your/a morning/evening/afternoon/weekend/background/polygraph/new/last/next/first/other/bait/fish/bike/parts/tire/oil/hr/it guy | guy who | guy at the | guy behind | guy in front | guy next to | a guy i know | a guy who
        a guy on/at/in/with/from/named | some/this lady/man/woman/dude | old lady at | one man/woman/lady in/at/on a/the
        la/el/una/un señora/señor/señorita/muchacha/muchacho/niño/niña/chica/vecina/vecino/hombre del/de/que/con | la letra chica | su vecino/vecina
        police/deputies/officers/troopers seek/sought/seeking/arrested/cited/rescued a man/woman | man reports | witnesses said the man/woman
        someone/somebody's grandpa/grandma/aunt/uncle | <poss> late uncle/aunt | the/a spokesman/spokeswoman said | dude you
        the * guy said/says/got/told/asked/gave/came/left/knows/fixed/waved | lost/little/missing boy/girl at/was/in | lost little boy/girl
        ice/outlet/parts/store/bank/it/zoning/facilities/sewer/beach/bus/clinic/pawn/mailbox/counter/hardware/truck/tow/cable/feed/hall/room/pool/gym/sales/repair/delivery/mower/vending/bagel/taco/lunch/coffee/gas/phone/internet/door/gate/desk/front/night/day/camera/security/recycling/trash/garbage/garden/tree/roof/roofing/plumbing/pest/propane/furnace/hvac/electric/utility/meter/water/moving/storage/rental/tire/lot/toll/ticket/booth/box/concession/stand/bait/dock/boat/bike/skate/lift/rink/band/sound/stage/light/lighting/set/props/fish/meat/cheese/pretzel/donut/doughnut/bread/cart/food/ups/fedex/amazon/mail/church/choir/library/records/claims/payroll/hr/insurance/loan/office/supply/copy/print/lab/pharmacy/xray/billing/dmv/license/permit/court/county/city/parks/dept/zoo/museum/fair/ferry/train/airline/tsa/customs/fence/paint/paving/asphalt/gravel/concrete/drywall/carpet/flooring/window/glass/lock/key/alarm/solar/antenna/satellite/appliance/washer/dryer/couch/laundry/laundromat/tailor/shoe/barber/salon/nail/checkout/coat/review/company/break/peach/watch/crossing/union/ecology/federation/ambulance/bell guy/guys/ladies/gal/gals/dude/fella | ice/outlet/parts/store/bank/it/zoning/facilities/sewer/beach/bus/clinic/pawn/mailbox/counter/hardware/truck/tow/cable/feed/hall/room/pool/gym/sales/repair/delivery/mower/vending/bagel/taco/lunch/coffee/gas/phone/internet/door/gate/desk/front/night/day/camera/security/recycling/trash/garbage/garden/tree/roof/roofing/plumbing/pest/propane/furnace/hvac/electric/utility/meter/water/moving/storage/rental/tire/lot/toll/ticket/booth/box/concession/stand/bait/dock/boat/bike/skate/lift/rink/band/sound/stage/light/lighting/set/props/fish/meat/cheese/pretzel/donut/doughnut/bread/cart/food/ups/fedex/amazon/mail/church/choir/library/records/claims/payroll/hr/insurance/loan/office/supply/copy/print/lab/pharmacy/xray/billing/dmv/license/permit/court/county/city/parks/dept/zoo/museum/fair/ferry/train/airline/tsa/customs/fence/paint/paving/asphalt/gravel/concrete/drywall/carpet/flooring/window/glass/lock/key/alarm/solar/antenna/satellite/appliance/washer/dryer/couch/laundry/laundromat/tailor/shoe/barber/salon/nail/checkout/coat/review/company/break/peach/watch/crossing/union/ecology/federation/ambulance/bell store/check/truck/hall/dept/department/station/office/desk/shop/stand/company/cart/yard/line/bank/room/counter/court guy/guys/ladies/gal/gals/dude/fella
        co-op guy | any guy | guys need | guys line/lined/laugh/laughed/said/say/saw/swear/anyway/know/knew/at/from/on/in
        estimados/los/las/mis/tus/sus/al/del/el/la/mi/buen/buena/según/contaron/nuestros vecinos/vecino/vecina/vecinas
        la/el/una/un señorita/señora/señor del/de/que/en/me/nomás | de niños
        new guys near | the/two best? men/women at/from/in/on the cabin/door/counter/bar/gate/table | listened/listen to a guy/man/woman
        the/a/said/told/asked/by/to/thank the? gentleman/lady/fella/gal in/at/on/from/who/with
        from/off/by/of/to/with/at/for/behind/beside/told/asked/saw/met/took/knows/know/helped/stopped/arrested/got/and/or a/some/another/this/one guy/dude/fella/bloke/lad/chap
        ladies day/first/aid | a recurring guy | guy returning/ahead/behind/upstairs/downstairs/named/holding/trying/selling
      `,
    },
    // Somebody at a place, in a story of work or of the writer's own.
    {
      id: 'stranger-there',
      strength: 'keep',
      needs: ['story'],
      yields: true,
      phrases: `
        a/the man/woman/lady/gentleman/fella/boy/girl/kid at/in/on/behind/upstairs/named/carrying/holding
        lady on/at/behind the phone/counter/desk/window/corner | a/the man who
        a/the/this/some/one/another man/woman/lady/gentleman/guy/fella/kid/boy/girl who/that/with/from/got/bought/buys/held/explain/explained/leaned/yelled/asked/said/told/sold/spotted/dragged/saw/had/wearing/trying/selling/singing/spraying/waving/pushing/walking/running/pairing/in/on/off
        ice/outlet/parts/store/bank/it/zoning/facilities/sewer/beach/bus/clinic/pawn/mailbox/counter/hardware/truck/tow/cable/feed/hall/room/pool/gym/sales/repair/delivery/mower/vending/bagel/taco/lunch/coffee/gas/phone/internet/door/gate/desk/front/night/day/camera/security/recycling/trash/garbage/garden/tree/roof/roofing/plumbing/pest/propane/furnace/hvac/electric/utility/meter/water/moving/storage/rental/tire/lot/toll/ticket/booth/box/concession/stand/bait/dock/boat/bike/skate/lift/rink/band/sound/stage/light/lighting/set/props/fish/meat/cheese/pretzel/donut/doughnut/bread/cart/food/ups/fedex/amazon/mail/church/choir/library/records/claims/payroll/hr/insurance/loan/office/supply/copy/print/lab/pharmacy/xray/billing/dmv/license/permit/court/county/city/parks/dept/zoo/museum/fair/ferry/train/airline/tsa/customs/fence/paint/paving/asphalt/gravel/concrete/drywall/carpet/flooring/window/glass/lock/key/alarm/solar/antenna/satellite/appliance/washer/dryer/couch/laundry/laundromat/tailor/shoe/barber/salon/nail/checkout/coat/review/company/break/peach/watch/crossing/union/ecology/federation/ambulance/bell lady/man/boy/woman/girl
        ice/outlet/parts/store/bank/it/zoning/facilities/sewer/beach/bus/clinic/pawn/mailbox/counter/hardware/truck/tow/cable/feed/hall/room/pool/gym/sales/repair/delivery/mower/vending/bagel/taco/lunch/coffee/gas/phone/internet/door/gate/desk/front/night/day/camera/security/recycling/trash/garbage/garden/tree/roof/roofing/plumbing/pest/propane/furnace/hvac/electric/utility/meter/water/moving/storage/rental/tire/lot/toll/ticket/booth/box/concession/stand/bait/dock/boat/bike/skate/lift/rink/band/sound/stage/light/lighting/set/props/fish/meat/cheese/pretzel/donut/doughnut/bread/cart/food/ups/fedex/amazon/mail/church/choir/library/records/claims/payroll/hr/insurance/loan/office/supply/copy/print/lab/pharmacy/xray/billing/dmv/license/permit/court/county/city/parks/dept/zoo/museum/fair/ferry/train/airline/tsa/customs/fence/paint/paving/asphalt/gravel/concrete/drywall/carpet/flooring/window/glass/lock/key/alarm/solar/antenna/satellite/appliance/washer/dryer/couch/laundry/laundromat/tailor/shoe/barber/salon/nail/checkout/coat/review/company/break/peach/watch/crossing/union/ecology/federation/ambulance/bell store/check/truck/hall/dept/department/station/office/desk/shop/stand/company/cart/yard/line/bank/room/counter/court lady/man/boy
        grown men/women | men/women who can't/won't/couldn't/wouldn't/don't/didn't/never | two men/women ages/aged/turned/waved/ran/stood/sat/came | of three/two men/women
        men/women fold/folded/talk/talked/line/lined/wait/waited
        looks like a waiter | a waiter in
        one very? committed actor
        la/a/con/de licenciada/patrona me/nos/no/dice/dijo/nueva/paga/del/le
        the women/men/ladies at/in/on/behind/from/of | men/women with/without/on/in the/a | women/men who were | all the men/women in/at the
      `,
    },
    // Several strangers, counted.
    {
      id: 'stranger-many',
      strength: 'keep',
      yields: true,
      phrases: `
        <num> women/men/boys/girls/ladies/guys/dudes/males/females he/she/in/on/at/from/who/and/fighting/arguing/arrested/squeezed
        two/three/four men/women were arrested/detained/cited/rescued/stopped | the women/men from/of the
      `,
    },
    // Jobs, nicknames and clubs of somebody else.
    {
      id: 'things-of-others',
      strength: 'keep',
      yields: true,
      phrases: `
        the mailman/repairman/foreman/handyman/councilman/congressman/headmaster/businessman/milkman/doorman/ombudsman/weatherman/cameraman/salesman
        offensive/defensive/traveling lineman/salesman | lunch lady | drama queen | pool/cabana boy | chairman of the | salesman of | craftsman
        right-hand man | shriner fez/circus | a/la/una/otra señora que | un señor | un señor que | la/una señorita/señora/muchacha del/de/que/en
        la/el recluta/cadete/aspirante nuevo/nueva/más/nuevos | más chico/chica que/de | that guy who | a guy i
      `,
    },
    // Things, places and clubs that only sound like a sex.
    {
      id: 'stranger-things',
      strength: 'keep',
      phrases: `
        female/male coupler/coupling/fitting/threads/adapter/cord/jack | ladies' aid | women's prison/jail | men's prison/jail | boyz ii men
        the boy scouts came/come/sold/visited/from | boys of the | thinks/think/like i am the foreman/mailman/handyman | cowboys tie/jersey/traffic/sufferer/fan/fans/game/flag/season/sunday/parking | dallas cowboys | kings county
        in queens | queens forever | like a king | like a gentleman | felt like a king | yes/no/sorry/thanks/thank ma'am/maam/sir/madam | my dude
        pair of chicks | chicks hatch/hatched/fledged | that 's enough lord | good lord | lord willing
        man-made lake/pond/reservoir/hill/island/disaster/structure/object/channel/fiber | dress uniform/blues
        my dress uniform/shirt/shoes/code/boots/jacket/cap | my period drama/piece | gentlemen's agreement | best man for the job | granny knot | better boy | early girl
        women's clinic | men's wearhouse | queen-post | girls' volleyball/softball/basketball regional
        lady bug/bugs/beetle/beetles/slipper/slippers/finger/fingers/luck/liberty/bird/rouge/anne/macbeth/justice/day/fern/apple/gaga/bib
        ladybug/ladybugs | ladyfinger/ladyfingers | pink lady/ladies apple/apples? | ladies/lady finger/fingers | gray ladies
        ladies and gents/gentlemen hinge/set/label/sign/toilet/toilets/size? | ladies' day/wrench/tee/tees/aid/size/lift/first/sizes
        gentleman/gentlemen driver/agreement/quarterly/tailor/sweep/c/farmer/warning | ladies/gentlemen sign/door
        chico campus/state/university/police/pd/california/ca | boy shorts/band/truck/trucks/howdy/george/erased | big boy trucks/burger/tomato/statue | boy of a | good/old boy dog
        man defense/sized/o/of/proof/hour/eater/cave/portable/lift/page | man to man defense/coverage | zone to man
        <num>/two/one/three/four/six/twelve man tent/saw/crew/crews/team/job/boat/rule/line/show/lift/raft/sled/band/jury
        army/toy/hat men/man | toy army men | men/man o war | alpha males
        mens/men/women 's? label/aisle/wearhouse/department/section/bathroom/restroom/room sink/sign/signage/door/light/lock/faucet/key
        the/a/our men/women/ladies' room sink/door/key/faucet/light/sign/floor/toilet/mirror/line/lock/fan/plumbing
        mens/men 's? night/table/wearhouse | the for ladies/ladies' night idea/special/discount/cover/at/drinks/price
        balls of yarn/string/twine/wool/dough/cheese/fire/foil/light/ice | my balls of/into/in/out/were/rolled | skirt steak
        my skirt steak/steaks | skirt for/around/of the/a boat/tree/trailer/bed/car/rv/table | skirt board/boards | nee dad/dadvice
        need advice | genesis | en regla | todo en? regla | todo y? todo? en regla | en regla con | lista para el/la/hoy/mañana/los/las
        queen bee/bees/excluder/conch/ant/ants/size/sized/anne/mattress/bed/of/elizabeth/mary/palm/post/cell/hearts
        king pin/pins/salmon/cake/crab/size/sized/bolt/post/snake/tut/arthur/cobra/fisher/kong/soopers/bed | regal as a queen
        burger/dairy/bohemian king/queen | drag [queen/king] | princess cut/phone/bride/cruise/cruises/mononoke/peach/leia/diana/anne/and
        duchess cookie/potatoes/soup/bread | countess tea/luann | madam secretary/president/chair/speaker
        lord of the/flies/rings/break/night/howe/taylor/baltimore | lords at/of tea/the/dogtown
        godfather clock/manual/movie/part/pizza/theme
        mr coffee/pickles/clean/rogers/potato/peanut/bean/t/softee/fix/gasket/goodwrench/whiskers/bubbles/darcy/roboto/mister
        mister softee/rogers | wheel hub/hubs | hubs are/and/for | las/unas/dos/tres/docena donas/dona/de?
        fairy godmother/godfather
        my/our/her/his/an aunt/uncle/niece/nephew ran/runs/says/said/sent/sends/gave/gives/drove/drives/came/comes/called/calls/built/bought/sold/taught/swears/introduced/visits/visited/told/tells/asked/asks/used/uses/owns/owned/keeps/kept/makes/made/thinks/thought/brought/shipped/mailed/left/account
        my uncle/aunt/nephew/niece account/truck/car/house/shop/boat/dog/password/mail/wifi | niece's text
        her/his own aunt/uncle | an aunt/uncle at/in/from | one uncle who | his/the uncles do
        my/kid/baby/his/her/their/your/the brother/sister to/of stop/her/his/the/this/go/come/get/drive/take/a/model/printer
        brother printer/sewing/label | sister car/ship/city/station/stations/store/act/chromatid/griddle/school/company/wives
        file/filed/filing/bite/biting/bit/chew/chewing/hammer/hit my nails | my nails over/into/in/board/hammer | nails and screws
        boys' club of | sorority of | princess treatment from | ladies' league | ombudsman desk | ombudsmandesk
        her/his mother/dad/mom/father/sister/brother truck/house/pie/kitchen/car/yard/recipe/funeral/place/porch/garage/van/boat
        said her/his mother/father/mom/dad | <nation> brother/sister setter | hatchery/peeping/baby/fluffy/dozen chicks
        wash/washed/feed/fed the hatchery? chicks | blunt hoes | garden hoe/hoes | hoes and/rakes/in/for/shovels | rakes and hoes
        cia guy | a/the broad bumper/daylight/strokes/shoulders/range/band/street/straps/back | clutch purse alarm
        best man took/for/wins
        estimados/estimadas/los/las/tus/sus/nuestros/buenos/mis vecinos/vecinas | vecinos qué/what/who/del/de/alguien
        al/del/el/tu/su/buen/buena/otro vecino/vecina | sí/no señor | sí/no señora
        ladies first | ladies wrench/day/tee/fingers | gentleman driver | gentlemen tailor | male guards female | plug is male
        which are all male | one female | renamed every light male | girl math/dinner
        boyish/feminine/masculine/girlish/manly/macho charm/looking/rhyme/ending/noun/form/man/about | nothing macho | coin lads
        guy on the/roof | some/most/other women/men stop/say/think/do/never/always/get/just
        eleven/ten/twelve/some/forty/fifty/two/three men/women yelling/one/deep/in
        congressman/councilman/senator joplin/driver/neighbor/intern | congressman neighbor/intern/driver/office/aide
        councilman driver/office/aide | handyman special | fisherman sweater/stew/net/wharf/platter/knot
        cowboy hat/boots/coffee/bar/up/butter/caviar/action | salesman/salesmen sample/pitch/welcome | foreman grill
        mailman came/comes/both/left/brought/rang/leaves/knows/thinks/dropped/was/again
        no policemen/policeman around | his/her/their brewer grandsons | brewer grandsons
        paper gown | in a gown and was | in a? hospital gown | ladies size <num> boot/shoe/print | suspect bleached
        odd fellows | boys/girls team both/bought/won/lost/plays/practices | proud aunt/uncle of bread
        beard trimmer rebate/coupon/return | bobby pin lock | lady of the lake/house/night | ladies in waiting | old ladies home
        best actor in | actor was/is a real? goat/dog/horse/robot/dummy | paid/crisis actor | policeman/policemen 's ball/benevolent/association/union/fund
        fireman/firemen 's carry/pole/ball/fair/field/parade/picnic/muster/chair
        [men] working | slow [men working] | the regla | la/una/otra/esta/única/primera regla es/de/del/dice/número/era/clara/que/general/básica | una/otra/esta/única regla
        con regla y escuadra/compás/lápiz | regla de oro
        my/our/his/their/another/kid/grown aunt/uncle to | another aunt/uncle to | told/tell my aunt to | shriners circus/tent/van/parade | at/the/to/from/by shriners
        grandfather/dad/grandpa/uncle 's shriner fez
        al/del/el/otro/este/ese señor que | lord the/have/help/knows/almighty/mercy/above/that/i | oh/dear/sweet/praise/thank/good lord | in/and/by lord
        ma'am/maam the/please/sir/step/put | if/when he/she/they said/says/say ma'am | donas | dona de/glaseada/azucarada | a gentleman to | [widow] line/lines/control/peak/maker/orphan
        widow and orphan
        kings/queens nothing/game/won/lost/fan/fans/jersey/beat/score/up/down by? | <num>/no/more aunties/aunts/uncles | one uncle/aunt | <nation> [grandma/grandpa/granny/uncle/aunt]
        my uncle/aunt/sister/brother/grandma/grandpa the/who
        bro you left/forgot/gotta/better/need | to/for/with/told/like/of/and my brother/sister/uncle/aunt you would/will/know/are/have/can/could | own uncle/aunt/brother/sister you
        my/our/her/his brother/sister/brothers/sisters got/get/had/has/says/said/gave/built/bought/sold/lives/works/keeps/made/makes/thinks/drove/drives/runs/called/told/tells/asked/asks/used/owns/taught/sent/swears
        other/older/younger/little/big sister/brother the/says/said
        foreman hands/says/said/told/calls/wants/gave/asked/yells/laughs/handed/walked/came/saw | lineman job/jobs/school/test/crew/college | journeyman license/test/ticket/exam/level
        se va/fue/queda/ve/puso/pone/quedó contento/contenta/cansado/cansada
        está/anda/estaba/andan contento/contenta/cansado/cansada/orgulloso/orgullosa | de que estaba cansado | va/fue contento/contenta
        hoe and a? garden/rake/shovel/bucket/hose | a hoe and a
        couple of? old boys | couple old boys | two old boys | [my nails] yellow/split/cracked/clean/dirty/bitten/black/till/until
        sister/cousin/friend/roommate/niece 's a bridesmaid
        leg/hand/foot/calf/quad/toe/muscle/hamstring/finger/arm/heat/neck/thumb/side/wrist/gut/stomach cramps at/during/and/on/in/from/after/by | hand cramps during/at/on/while
        juice/mustard/salt/bananas/banana/water/magnesium/potassium for cramps and?
        pantyhose trick/belt/as/for/over | her/his [purse on the] | found a/the [purse on the] | signed/sign under miss | like/as/was a beauty pageant
        one guy in town/the/a | the one guy in town
        prom dress shop/store/drive/rack/sale/closet | mom/clean/cleaned/mop/mopped/wall/floor/flood/leak/plunger/pipe/pipes of/in? the men's/ladies'/women's room? | plunger in the men's/women's
        in the men's plunger
        [dress] shop/store/rack/form/maker | wear/wore/wearing/zip/iron/ironed/zipped/hem my dress uniform/shirt/shoes/code/jacket/coat/boots/hat | christmas stockings
        my stockings hung | my stockings by/on/over the mantel/mantle/chimney/fireplace
        with/a/the/his/her/one bobby pin/pins lock? | un/dice/el/su/mi vecino/vecina dice/y/le/que? | vecinos el/la/quien/quién
        [the garter] snake/snakes/spring/stitch | [garter] snake/snakes/spring/stitch/springs | garter snakes
        clogged/clog/fix/fixed/unclog/unclogged/clean/cleaned/cleaning/install/installed/plumb/broken/leaking/waterless/frozen/replaced/scrub/scrubbed the/a/every/four/one/two? urinal/urinals
        urinal cake/cakes/valve/valves/flush/drain/line
        apt/apartment/unit/seat/gate/suite/room/row/bay/slot/exit/route/form/section/article/rule/bed/pew/booth/spot/space/bldg/building/sector/table/aisle/locker/cell/lot/schedule/was [32a/32b/32c/32d/32e/32f/32g/34a/34b/34c/34d/34e/34f/36a/36b/36c/36d/36e/36f/38a/38b/38c/38d/38e/38f/40a/40b/40c/40d]
        sump/gas/fuel/fire/heat/water/bilge/insulin/vacuum/hand/bicycle/bike/breast/well/slurry/transfer/hydraulic [pumps in] | guy rope/ropes/anchor/anchors/cable/cables | guyed tower
        notre dame | cougar/cougars on/in/tracks/sighting/game/crossing/kill/cub/cubs/paw/cam/at the | damselfly/damselflies | bachelor button/buttons | lady 's slipper/slippers/mantle/tresses
        hunk of cheese/bread/metal/steel/meat/ice/wood/concrete/junk | stiletto knife/snake/boat/beetle/tomato
        lost and found handbag/purse | handbag in the lost | handbag at/on the | found a handbag/purse | stud bay/bays/gun/welder/welding/spacing/walls/poker/farm/fee/bolt/bolts/finder/pattern/muffin
        my beard lichen/moss/tongue | bearded iris | beard moss/lichen/tongue | king tide/tides/bed/bolt/protea/snake
        queen palm/palms/post/conch/excluder/ant/snapper | bra ket | iron maiden | maiden flight/voyage/speech/name field | the boys of summer | boys of summer
        my heels crack/cracked/hurt/bled/blister/blistered/dug | heel plate | hosiery mill | girdle of | shoulder girdle | pelvic girdle | tree girdle
        women/men 's? lane/heat/final/record at/of | men at work | best men win | man at arms | man vs | man versus | manhole cover | manhattan | journeyman's ** card | lazy susan | jolly green giant
        gingerbread men/man | snow men | straw men/man | wise men | three wise men
        mad men | x-men | x men | men in tights | a few good men | twelve angry men | of mice and men | grumpy old men | little women | pretty woman | spider-woman | fat lady sings | dragon lady
        my fair lady | lady and the tramp | tramp stamp | tramp steamer/oil | tramp metal
        the music man | piano man | rocket man | marlboro man | michelin man | piltdown man | vitruvian man | running man | third man | invisible man | man in the moon/mirror/iron | man on the moon
        man vs machine | man bites | everyman | rain man | bird man | sand man | sandman
        chick fil a | chick-fil-a | as in boy/girl/man/king/queen/lady | dead man 's switch/curve/hand/float/anchor/pedal/handle/pose | dead man/men 's? switch/curve/anchor/float/pedal/fingers
        hangman 's knot/noose | best boy grip/electric | key grip best boy
        lancha/troca/caja/casa/letra/talla/bolsa/taza/llave/pantalla/cocina/mesa/olla/botella/puerta/tienda/bici/moto/maleta/pieza/copia chica
        carro/vaso/cuarto/perro/plato/tamaño/camión/martillo/tornillo/baño/pueblo/café/tanque/local/refri/bote chico
        o man | aw man | dang man | damn man | boys will be boys | old boy network | lad mag | lads mag | man cold | man bites | bogeyman | boogeyman | ladybird johnson | chick pea/peas | chick peas
        chick flick/flicks/lit/embryo/starter/feed/brooder
        five guys burger/fries/receipt/bag/cup | guy fawkes | guy fieri/ritchie/clark | lady jane/godiva/antebellum/mary/bird/whistledown/grey | boy george/meets | american girl doll/dolls
        girl with the dragon/pearl | gone girl | new girl episode/season | funny girl
      `,
    },
    {
      id: 'innocent',
      strength: 'keep',
      phrases: `man what | man i | man that | man this | man oh | oh man | man it | man the | man who knew | man hours | man-hours | man down | man up | man overboard | man power | one man show | middle man | no man's land | best man wins | iron man | spider man | ant man | pac man | pac-man | burning man | isle of man | the man page | man pages | man the | front man | handyman special | old man winter | hit man | con man | man cave | candy man | dude ranch | dude perfect | dude what | dude i | dude that | dude this | dude the | dude it | bro i | bro what | bro the | bro this | guys i | you guys | hey guys | guy wire | guy wires | guy line | guy lines | family guy | fall guy | bad guys | good guys | bad guy | good guy | wise guy | the guy in front of | men in black | boy oh boy | atta boy | boys and girls club | boys & girls club | boys town | ball boy | bus boy | cowboy boots | cowboy hat | cowboys game | dallas cowboys | the boys | big boy | boy scout knife | bad boys | beach boys | good boy | good girl | it girl | girl math | gilmore girls | girl dinner | lady bug | lady bird | lady gaga | lady liberty | first lady | ladies and gentlemen | lady luck | men and women in uniform | men and women of | men and women who | men and women in | women and men | king size | king-size | burger king | stephen king | martin luther king | king county | king street | king crab | king salmon | king cake | lion king | king of the hill | king's | king arthur | king charles | eastgate kings | sacramento kings | la kings | queen creek | queen size | queen-size | queen bed | queen bee | queens new york | queens boulevard | queen city | queen anne | dairy queen | drag queen trash | dancing queen | queen mary | queen elizabeth | snow queen | prince street | prince albert | prince edward | princess bride | princess cruises | disney princess | lord of the rings | lord & taylor | house of lords | lord knows | male-to-female | male to female hose | male connector | female connector | male end | female end | male adapter | female adapter | male plug | female socket | male header | female header | male thread | female thread | male and female connectors | male bird | female bird | male dog | female dog | master plumber | headmaster cylinder | craftsman tools | craftsman style | craftsman home | lineman pliers | lineman's pliers | salesman's problem | actor model | actor system | bad actor | bad actors | threat actor | threat actors | state actor | state actors | single actor | actors and actions | stakeholders and actors | waiter class | doorman building | walter cronkite anchor | watchman nee | foreman grill | george foreman | brother printer | brother printers | brother sewing | big brother | big brother big sister | big brothers big sisters | warner brothers | jonas brothers | brothers in arms | band of brothers | brothers karamazov | oh brother | marx brothers | sister company | sister city | sister cities | sister site | sister station | sister ship | twisted sister | sister schools | uncle sam | uncle ben's | aunt jemima | man's best friend | on his heels | on/at/from/dig/dug/click/clicked/drag/dragged up/in? my heels | my heels in/off/together | my heels were raw/sore/numb/bleeding | kicked up my heels | digging in my heels | cooling my heels | dress code | dress rehearsal | dress shirt | window dress | dress blues | salad dress | dress uniform | period of | grace period | trial period | waiting period | time period | rest period | pay period | period piece | third period | period | first period | skirt around | skirt steak | hoe and rake | garden hoe | bitch about | son of a gun | son of a bitch | life is a bitch | slut walk | cock and bull | cramps my style | leg cramps | calf cramps | cramps in my calf | makeup exam | makeup test | makeup class | make-up game | nail salon | masculine rhyme | masculine cadence | feminine rhyme | masculine gender of the noun | feminine noun | barnard castle | mailman's | mother board | nee d | sir the | yes sir | said sir | "sir"`,
    },
    {
      id: 'ways-innocent',
      strength: 'keep',
      phrases: `manpower | man hours | man-hours | man hole | manhole | man cave sale | man up | man down | man overboard | man the | manned | man all | man page | iron man | ironman | spider-man | spiderman | batman | burning man | cave man | caveman | con man | hangman | handyman special | one man band | man bites dog | best man won | may the best man win | man utd | isle of man | man o war | man-of-war | old man winter | guy wire | guy wires | fall guy | guy fieri | family guy | five guys | guys and dolls | wise guy | bad guy | bad guys | good guy | good guys | the guy at | a guy at the | tow guy | cable guy | repair guy | guy i game with | guy behind me | guy in front | guy next to | another guy | this guy at | some guy | some guys | the guy who sold | ladies and gentlemen | lady bug | ladybug | lady luck | lady gaga | lady bird | lady fingers | first lady | old lady at the | cat lady house | dear sir | sir mix | sir this | yes sir | no sir | dear madam | queen bee | queen size | queen bed | queen sized | dairy queen | queen city | queen of hearts | band queen | queen anne | king size | king sized | king bed | burger king | king cake | kingpin | king of the hill | stephen king | king county | king salmon | king street | king crab | lion king | larry king | king's hawaiian | princess bride | princess leia | princess cut | princess peach | prince street | mister rogers | miss the | missed | miss you | miss my | miss it | near miss | hit or miss | miss manners | ms access | ms sql | ms office | ms word | ms excel | ms paint | ms teams | brother printer | brother sewing | brother laser | brothers grimm | warner brothers | mario brothers | super mario brothers | blues brothers | wright brothers | big brother contestant | big brother is watching | big brother house | big brothers big sisters | sister city | sister cities | sister station | sister company | twisted sister | sister act | sister ship | uncle sam | uncle ben's | uncle sam's | aunt jemima | monkey's uncle | male connector | female connector | male plug | female plug | male end | female end | male adapter | female adapter | male and female connectors | masculine rhyme | masculine cadence | feminine rhyme | bachelor's degree | bachelors degree | bachelor of | bachelor's in | bachelors in | bachelors or | bachelor degree | bachelor's or | bachelor | completed bachelors | master's degree | bachelor's | cowboy hat | cowboy boots | cowboys game | dallas cowboys | cowboy coffee | girl scout cookies | girl scout cookie | boy scout motto | boy howdy | boys in blue | oh boy | atta boy | attaboy | boy oh boy | whipping boy | cow boy | bell boy | girl on fire | gilmore girls | golden girls | spice girls | hello ladies | dress code | dress down | dress up | dress uniform | dress shoes | dress rehearsal | address | fire dress | wound dressing | salad dressing | dress the wound | makeup exam | makeup test | makeup game | makeup class | make-up class | beard the | old man's beard | bearded dragon | purse seine | heel click | heels of bread | head over heels | hot on the heels | skirt steak | skirt the | skirted | curtain skirt | tree skirt | maiden voyage | maiden name field | old maid card | bra burning | bro code | bro science | bra size of | housekeeping | manager | snowman | snow man | gingerbread man | craftsman tools | workmanship | sportsmanship | human | mankind | freshman orientation | congressman's office | his and hers towels | his or her | his her | he or she | his or hers | his hers | guys grocery | you guys | hey guys | thanks guys | queen's gambit | wash her car`,
    },
    {
      id: 'said',
      strength: 'strong',
      group: true,
      phrases: `cisfemale | cismale | both of his/her/their [moms/dads]`,
    },
    {
      id: 'frames',
      strength: 'strong',
      phrases: `
        vest/uniform/armor/plates/boots/gloves/pants/belt/holster cut/made/built/designed/sized/meant for/to a/the/fit? guy/guys/man/men/woman/women/dude/dudes/boys/male/female body?
        only/first/one/another/few woman/female/girl/lady/guy/man/chick/mom/gal in/on/at/of/to the/my/our/this?
        my period/uterus/ovaries/prostate/testicles/beard/mustache/bra/ponytail/skirt/dress/purse/lashes/lipstick
        as/being a woman/man/girl/guy/female/male in/on/with/at/doing/like/of
        cramps/bloating/tampon/tampons ** qualified/range/shift/patrol/locker/duty/vest
        first/my beard/mustache/bra/period/prom dress/suit/tux/gown/heels? | my shave/razor bump/bumps/rash/burn/waiver
        called/call/calls me sweetheart/honey/hon/sweetie/darling/ma'am/sir/miss/missy/son/buddy/big/lady/young/doll/toots lady/man/guy?
        girls/women/men/boys/ladies/ladies' 's? rugby/hockey/wrestling/dorm/college/locker/restroom/bathroom/league room/team/league/captain/champ? | my/our/played/play/varsity/captain boys/girls/women/men 's? soccer/softball/basketball/lacrosse/choir/team/night team/captain/champ?
        mustache/beard/goatee/stubble ** regs/grooming/policy/captain/chief/shaved/seal/mask
      `,
    },
    // Clothes, cosmetics, hygiene and rooms of one sex.
    {
      id: 'worn',
      strength: 'strong',
      phrases: `
        chignon | garter belt | peplum | petticoat | petticoats | girdle | spanx | shapewear | falsies | cummerbund
        panty liner | panty liners | pantyliner | pantyliners | panty line | maxi pad | maxi pads | maxi liner | maxi liners | mini pad
        overnight pads | pads with wings | pad dispenser | tampon dispenser | pad aisle
        a/spare/passed/borrow/borrowed/lend/lent/need/needed/for me? a? [pad] under/in/from/please/out | spare pad | pads in it/my/the/her
        [spare liner] | hair ties and a | midol | pamprin | period underwear | period panties | period tracker | period app
        date of my last | that week of the month
        menstrual | calambres de cada mes | cólicos de | toalla sanitaria | toallas sanitarias
        toallas femeninas | copa menstrual | me bajó la regla/luna | mi periodo | mi período | mis días | shewee | pstyle | pee standing
        peed standing | female urinal | pee funnel | funnel to pee | bushes to pee | urinal | urinals | the urinal | lower the seat
        left the seat up | seat up again | jogbra | bralette | bralet | bralete | camisole | camisoles | negligee | lingerie
        nightgown | strapless bra | strapless | bra strap | bra straps | bikini top | bikini strap | bikini line | tankini
        one-piece with/suit/swimsuit/hung/bathing | two-piece i | swim skirt | lash curler | eyelash curler | mascara | lip gloss
        lip liner | eyeshadow | eyebrow pencil | brow pencil | compact mirror | powder compact | purse mirror | rouge on my
        mani-pedi | gel nails | press-on nails | dip nails | hair appointment and
        my highlights | earring backs | clip-on earrings | hoop earrings | my hoops | stud earrings for her
        statement necklace | pearl necklace | my pearls | my brooch | skort | skorts | my tulle
         ball gown | evening gown | my gown | chapel train | bridal sandals | bridal shoes
        pointe shoes | ballet flats | character shoes | nylons | knee-highs | knee highs | pantyhose
        hosiery | fishnets | size <num> pumps | red pumps | black pumps | stilettos | stiletto | kitten heels | wedge heels
        block heels | high heels | heels in hand | my heels | heels sinking | broke a heel | barefoot, heels
         pencil skirt | skirt suit | my skirt | wrap dress | sundresses | cocktail dress | maxi dress | scrub dress
        cardigan set | twinset | clutch purse
        my purse | my handbag | my/bra cup size | c-cup | d-cup | double d | double-d
        dd cup | bust-darted | bust darts | over a bust | bust line | bustline | chest plate with curve
        curve in the chest plate | cut for hips | cut for a bust | vest for hips | has hips | 32a | 32b
        32c | 32d | 32dd | 32ddd | 32e | 32f | 32g | 32h | 34a | 34b | 34c | 34d | 34dd | 34ddd | 34e | 34f | 34g | 34h | 36a | 36b | 36c
        36d | 36dd | 36ddd | 36e | 36f | 36g | 36h | 38a | 38b | 38c | 38d | 38dd | 38ddd | 38e | 38f | 38g | 38h | 40a | 40b | 40c | 40d
        40dd | 40ddd | 40e | 40f | 40g | 40h | 42a | 42b | 42c | 42d | 42dd | 42ddd | 42e | 42f | 42g | 42h | ladies cut | ladies' cut
        ladies-cut | ladies' rack | ladies' locker | ladies locker | ladies' small | ladies' medium | ladies' large | ladies small
        ladies medium | ladies size | ladies' size | ladies' singles | ladies' tee | women's cut
        women's rack | women's small | women's medium | women's large | women's locker | women's side | girls' locker | girls' varsity
        girls' team | women's final | men's locker | men's side | men's rack | boys' varsity | boys' roster | boys' quartet | boys' choir
        girls' choir | baño de damas | baño de hombres | baño de caballeros | vestidor de damas | brasier | sostén | brasier deportivo
         pechos | nipple shield | pink tax | pink razor | pink razors | venus razor | lady venus | lady bic | guy version
        men's version | women's version | the only one with a bench | pockets on women's pants | women's pants
        women's jeans | women's boots | women's shoes | razor bumps
        shave my neck | shaved my beard | five-day beard | beard balm | beard comb | beard wash | mustache wax | my boxers | clean boxers
        boxer briefs | jockstrap | cufflinks | cuff links | my tie clip | tuxedo for | rented tux | my tux | suspenders and bow
        bow tie and cufflinks | man's wrist | bachelor number | hen weekend | hen party | hen night | hen do
        stag night | stag do | stag weekend | bucks night | netball | field hockey captain | women's rugby | girls' softball | powderpuff
        powder puff game | sorority pin | debutante | cotillion escort
        us ladies | us girls | us guys | us fellas | us gals | we ladies | we girls | a/my/first/booked mammo
        last mammo | mammogram | fibroid | fibroids | ovary | my ovary | hysterectomy | d&c scar | prostate
        a/the/an woman/chick/gal/girl/lady can/may/could/should/allowed parallel/solder/weld/tackle/box/fix/drive/handle/run/lift/shoot/with/to/me/park?
        is a woman allowed | what a chick | being the/a *? woman/man/gal/guy who
        as the only [woman/man/girl/guy/chica/chick/lady/gal/dude/muchacha] | the only [woman/man/girl/guy/chica/chick/lady/gal/dude]
        meaning me, | i/me/im , a *? [woman/man/gal/lady/guy/girl/dude/gentleman] with/from/of/who/in/on | hermano de fraternidad
        hermana de sororidad | la oficiala | soy el jefe | soy la jefa
        muchachona | mujerona | señorón | cansadísima | enojadísima | emocionadísima
        contentísima

        [heels and] my/pearls | us in skirts | my tux/tuxedo | my prom/wedding/evening gown | over a bust
        has a bust | keep a purse | hold/held/holding/carry/carrying/dropped/grabbed/lost my purse | my aunt/grandmother 's? brooch
        my brooch | my compadre y yo somos
        psa level/test/number/score/check | soy la jefa | my/a/the bikini and/i/in/with/on/wax | in my bikini
        months/weeks/years/days in a/the [women/men 's jail/prison] | i go to the/a [women 's clinic]
        my suit/tux/tuxedo/jacket at/from [men 's wearhouse] | i won/got [best actress]
        i still? hold/held/set/ran/swam/raced/won/broke in? the [women/men 's? lane/heat/final/record]
        as best man | wore a * as best man | dad jokes | my nail polish
        atentamente la/el licenciada/licenciado
        am/was/being/just/like/be/become/became/me one of the guys/girls/gals/boys | my bust size/line/darts | my/wore/wear heels and | soy/fui/era la primera/única en/con/del | soy/fui/era el primero/único en/con/del | soy vendedora | my last period | pumps in my
        in heels | the/my corsage | current/date/your last period | the/my blouse
        in these heels
        i left/set/put/forgot ** purse on the
      `,
    },
    // Prizes that somebody gives themselves as one of a family.
    {
      id: 'prizes',
      strength: 'strong',
      phrases: `
        [nephew/niece/uncle/aunt/auntie/son/daughter] award/points/duty/duties of/for/earned/unlocked/done/tonight/today
        [brother/sister/grandson/granddaughter/godfather/godmother] award/points/duty/duties of/for/earned/unlocked/done/tonight/today
        best/good/efficient/favorite/worst/dutiful [nephew/niece/uncle/aunt/auntie/son] award/ever/points/mode/status
        best/good/efficient/favorite/worst/dutiful [daughter/grandson/granddaughter/godfather/godmother] award/ever/points/mode/status
        [nephew/niece/uncle/aunt/auntie/son/daughter/grandson/granddaughter/godfather/godmother] of the year | [king/queen/prince/princess] 👑
        👑 [king/queen]
      `,
    },
    // Gendered words of Spanish that the writer says of themselves.
    {
      id: 'own-in-spanish',
      strength: 'weak',
      needs: ['spanish'],
      phrases: `
        el [bombero/enfermero/cocinero/carpintero/maestro/payaso/chofer/ingeniero] ** fui/soy/era yo
        el [abogado/panadero/mesero/cartero/portero/plomero/ganador/culpable] ** fui/soy/era yo
        la [bombera/enfermera/cocinera/carpintera/maestra/payasa/ingeniera] ** fui/soy/era yo
        la [abogada/panadera/mesera/cartera/portera/plomera/ganadora] ** fui/soy/era yo | [el/la] cadete/aspirante/recluta * | [ella misma]
        [por sí misma]
        estoy/soy/quedé/muy/ando/salí/terminé/puro/toda agradecida/aburridísima/cansadísima/enojada/emocionada/encantada/nerviosa/asustada/aliviada/agotada
      `,
    },
    // People that somebody pulls out of danger.
    {
      id: 'rescued',
      strength: 'keep',
      phrases: `
        pulled/pull/pulls/saved/rescued/carried/fished a/the/another/one/some boy/girl/kid/child/man/woman/teenager out/from
        pulled/pull/pulls/carried a/the/another/one/some boy/girl/kid/child/man/woman/teenager to safety/shore/the
      `,
    },
  ],
};
