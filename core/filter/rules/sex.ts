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
        my sorority | my fraternity | frat brother | girls' trip | boys' night | boys trip | guys' trip | guys' weekend | period pain | cramps at
        cramps during | pads in my locker | sanitary pad | diva cup | heating pad and advil | endo flare | fibroids | my uterus | my ovaries
        ovarian cyst | perimenopausal | premenopausal | sports bras | my bra | bra under the vest | vest cut for a | vest cut for men
        vest made for | vest for women | vest for men | women's vest | female-cut | women's cut | women's fit | men's small | women's medium
        men's medium | men's large | ladies' cut | plates made for a man | boots in women's | boots in a women's | women's <num> | men's <num>
        size <num> women's | size <num> men's | no women's sizes | only come in men's | glove in my size | pony tail | my ponytail | high ponytail
        updo | lipstick | eyeliner | nail polish | my nails | acrylic nails | lash extensions | my purse | shaving my legs | shave my legs
        waxed legs | prom dress | bridesmaids | matron of honor | flower girl | ring bearer | best man | usher at my brother's wedding
        homecoming queen | homecoming king | prom queen | prom king | pageant queen | miss * county | miss teen | miss america
        mr. * county bodybuilding | girl scout troop | gold award | cub scout den | campfire girls | little league at nine | softball scholarship
        women's lacrosse | men's league | women's league | women's room | men's room line | women's restroom | women's dorm | men's dorm
        all girls school | girls school | all boys school | boys school | seven sisters | wabash college | citadel first class of women
        women's studies | title ix athlete | women's officers association | only man on | only guy in | only guy at | only boy | one of two women
        one of three women | the only dress | boys' club | boys club | old boys | good old boys | mansplained | smile more | told to smile
        told me to smile | resting bitch | called me sweetheart | called me honey | called me hon | called me sweetie | calls me sweetheart
        calls me honey | calls me hon | calls me sir | called me sir | calls me ma'am | called me ma'am | yes ma'am me | tom boy | unladylike
        beard trimmed | growing a beard | grew a beard | goatee | sideburns | no-shave | no shave | movember | mo bros | razor burn on my neck
        shave my face | clean shaven | clean-shaven | old spice | athletic cup | cup check | boxers or | boxer shorts | testicle | testosterone low
        male pattern | bald spot | man bun | dad bod | dad jokes | sister in blue | sisters in blue | brother in blue | blue sisters
        thin pink line | pink handcuffs | pink range bag | woman officer | female deputy | lady deputy | murse | lady trucker | female trucker
        boss lady | bossbabe | lady boss | warrior princess | hija de | hijo de | soy la única mujer | única mujer | daughter of | son of a cop
        daughter of a | my son calls | little brother of | older brother of | older sister of | big bro | big sis | lil sis | lil bro | sister of
        brother of
      `,
    },
    {
      id: 'ways-own',
      strength: 'weak',
      needs: ['self', 'my', 'near'],
      phrases: `
        bachelorette | underwire | bra | bras | ponytail | acrylics | lashes | purse | makeup | groomsmen | pageant | 30x30 | dame | damsel
        manspread | beard | mustache | moustache | stubble | aftershave | lawman | diva | goddess | bachelor party | in heels | frat house
        sorority house | frat | fraternity
      `,
    },
    {
      id: 'ways-near',
      strength: 'weak',
      needs: ['near'],
      phrases: `my heels | broad | man cave | bachelor | cramps | heels | dress | skirt | blouse | pearls | earrings | jewelry | pantyhose | tights | leggings | hairspray | scrunchie | locker room | the guys | the girls | one of the guys | one of the boys | one of the girls | dresses | tie and jacket | suit and tie | necktie | shave | shaved | brotherhood of | sisterhood | sisterhood of`,
    },
    {
      id: 'spanish-innocent',
      strength: 'keep',
      phrases: `churros con chocolate | perro del vecino | blanco y negro | en blanco y negro | impresora a color | a color | no hay consuelo | como si tuviera visa | árbol santo | años de experiencia | dólares | fe de erratas | buena fe | todos los jueves | todos los días | todos los lunes | flores negras | azules y blancas | solo | vecina de enfrente | ¿no es tu vecina | tu vecina | su vecina | copa de los árboles | turno de noche | regla de | la regla del | partido de fútbol | el partido de`,
    },
    {
      id: 'in-spanish',
      strength: 'weak',
      needs: ['spanish'],
      phrases: `
        policía mujer | hija de | hijo de | regla | cólicos | cansada | lista para | contenta | contento | solo yo como | estoy sola | sola con mis
        soy la única | soy el único | criarlo/criarla/criarlos sola/solo | primera/primer bombera/bombero
      `,
    },
    {
      id: 'spanish',
      strength: 'strong',
      phrases: `madre soltera | mujer policía | mujer bombero | hombre de | como mujer | como hombre | soy mujer | soy hombre | la única mujer | el único hombre | la primera mujer | mamá luchona | regla | mi regla | cólicos | menstruación | señorito`,
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
        gal | guys | ladies | gentlemen | girls | boys | dude | dudes | chick | chicks | lad | lass | lassie | damsel | tomboy | girlie | girly girl
        girly
        girlboss | girl boss | boss babe | fella | fellas | bloke | blokes | chap | chaps | gent | gents | dudette | broads | missus | ladylike
        housewife | housewives
        mujer | hombre | chica | chicas | chico | muchacha | muchacho | niña | niño | señora | señor | señorita | vato | vecina | vecino
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
        hug/date/marry/kiss/trust/respect/near/hire a [woman/man/girl/guy] | that [woman/man] will/should/must/needs/deserves
        me dicen/digan/llaman/decía/calls/called/call el/la/me? [señor/señora/señorita/don/doña/muchacho/muchacha/niña/niño]
        la/el primera/primer/única/único/primero [mujer/hombre bombera/bombero/policía?]
        como/de/fui/era [mujer/hombre/niña/niño/muchacha/muchacho] | fui [niña exploradora] | than the other [guys/girls/boys/men/women/ladies]
        who 's/is/was a [mother/father/mom/dad/husband/wife] | by/signed a/the [guy/man/woman/lady/gal/dude/girl] who/with
        asking for a [guy/man/woman/lady/gal/dude/girl] who | call/calls/called/calling me [señor/señora]
        i a/an grown? [man/woman/guy/gal/lady/dude/gentleman/girl/boy] | both/two of us [dudes/guys/ladies/women/men/girls]
        wife/husband/partner/fiancé/fiancée and i two [ladies/women/men/guys/dudes/gals]
        the only [lady/muchacha/dude/gal/woman/man/chick] who/in/on/with | la única [muchacha/mujer/chica] | el único [muchacho/hombre/chico]
        hit/throw/run/fight/drive/cry/shoot like a [girl]
      `,
    },
    {
      id: 'plural',
      strength: 'strong',
      reads: '=people',
      group: true,
      phrases: `
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
        their/your/these/those/all [female/male]
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
        foreman | lineman | journeyman | spokesman | spokeswoman | doorman | watchman
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
        sir <person> | maiden name | née | nee | queen behavior | good king | big sister to | big brother to | little sister of | sister to
        brother to | i am/as/a [sister/brother/uncle/aunt/auntie/nephew/niece/daughter/son] | my kids' [uncle/aunt] | [brother] <person> | cansada
        listo para | nacido | orgulloso | orgullosa | nacida | cansado | [sweetheart] by | called me [*] by men
      `,
    },
    // Forms of address and kin words: somebody else is meant when the writer tells their own story.
    {
      id: 'title-told',
      strength: 'weak',
      needs: ['self', 'told'],
      phrases: `
        duchess | baroness | countess | lord | mr | sra | srta | madam | ma'am | maam | sweetie | doña * | doña | don * | sis | bruh | sistah | papi
        mami | mamacita | hermana | hermano | hija | hijo | godson | goddaughter | grandson | granddaughter | stepson | stepdaughter | godmother
        godfather | mommy | daddy | wifey | hubby | hubs | widow | widower | spinster | son of a | her/his [son/daughter] | a gentleman | good sir
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
        king | queen | princess | prince charming | reina | reinita | princesa
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
      phrases: `my period | on my period | period cramps | cramps on | [cramps] on range day | menstrual | menstruation | menstruating | pms | pmsing | time of the month | that time of the month | tampon | tampons | menstrual cup | pads and tampons | my cycle | menopause | menopausal | perimenopause | hot flash | hot flashes | endometriosis | pcos | uterus | ovaries | ovarian | cervix | hysterectomy | pap smear | mammogram | mastectomy | obgyn | ob-gyn | gynecologist | gyno | my boobs | my breasts | breast reduction | sports bra | bra size | bra strap | prostate | prostate exam | psa test | vasectomy | testicular | testicles | my balls | low t | low testosterone | erectile | jock strap | jockstrap | my beard | grow/growing/trim/shave my [beard] | my mustache | my goatee | five o'clock shadow | shaved my face | facial hair | adam's apple | manscaping | my makeup | my mascara | my lipstick | lipstick | mascara | high heels | my heels | my nails done | gel nails | my dress | my skirt | bridesmaid | groomsman | best man at | maid of honor | women's stuff | vest cut for a guy | female cut | men's cut | women's sizes | women's size | men's size | women's locker room | men's locker room | [women's] | [men's] | ladies room | ladies' room | men's room | mens room | womens room | unisex vest not`,
    },
    {
      id: 'club',
      strength: 'strong',
      phrases: `
        sorority | sorority sister | sorority girl | fraternity brother | frat boy | frat bro | panhellenic | girl scout | girl scouts | boy scout
        boy scouts | eagle scout | gold award girl scout | cub scout dad | brownies troop | girls state | boys state | women's college
        all-girls school | all-boys school | girls' school | boys' school | smith college | wellesley | mount holyoke | bryn mawr | barnard
        vassar women | wabash | hampden-sydney | varsity men's | women's team | men's team | women's soccer | women's basketball | women's rugby
        women's volleyball | men's basketball | men's soccer | girls basketball | boys basketball | girls soccer | girls' soccer | boys' soccer
        softball girls | women's hockey | men's hockey | lady * basketball | junior league | women in policing | women in law enforcement
        women in tech | women in policing | women in law | women in tech | women in blue | women who code | society of women engineers | swe chapter
        iawp | nawlee | wifle | league of women | women's march | women's club | ladies night | ladies' night | girls night | girls' night
        girls trip | guys night | boys night | guys trip | men's group | women's group | men's shed | elks lodge ladies | freemason | freemasons
        masonic lodge | eastern star | rotary anns | daughters of * | sons of * | mom group | bro code | girl code | man cave | she shed
        manspreading | mansplaining | mansplain | feminist | feminists | feminism | women's rights | girl power | tomboyish | boy mom | girl dad
        girl mom | boy dad | football wife | trophy wife | i am a [dude] | first chick | first girl | only girl | only chick | only guy
        [girl] in the shop | [girl] in it | in [dress blues skirt] | princess treatment | gentlemen's club
      `,
    },
    {
      id: 'declared',
      strength: 'weak',
      needs: ['self'],
      phrases: `
        bro | male here | gal | daughter | son | babe | diva | lady boss | mister | madame | hottie | stud | hunk | cougar | bachelor | bachelorette
        brother | sister
      `,
    },
    {
      id: 'attack',
      strength: 'weak',
      needs: ['attack'],
      group: true,
      phrases: `
        sweetheart | sweetie | make me a sandwich | skirt | skirts | heels | toots | hysterical | hormonal | feminist | feminists | damsel | nagging
        blondie
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
        bitch | bitches | biatch | whore | whores | slut | sluts | slutty | cunt | cunts | hoe | hoes | thot | thots | skank | skanks | twat | twats
        tramp | hussy | bimbo | bimbos | simp | simps | pussies | gold digger | gold diggers | b*tches | dumb broad | prick tease | milf | milfs
      `,
    },
    // Strangers of a story: at a counter, in front, on the telephone.
    {
      id: 'stranger',
      strength: 'keep',
      yields: true,
      phrases: `
        the/this/that/some/another/every guy | guy who | guy at the | guy behind | guy in front | guy next to | a guy i know | a guy who
        a guy on/at/in/with/from/named | some/this lady/man/woman/dude | old lady at | one man/woman/lady in/at/on a/the
        la/el/una/un señora/señor/señorita/muchacha/muchacho/niño/niña/chica/vecina/vecino/hombre del/de/que/con | la letra chica | su vecino/vecina
        police/deputies/officers/troopers seek/sought/seeking/arrested/cited/rescued a man/woman | man reports | witnesses said the man/woman
        someone/somebody's grandpa/grandma/aunt/uncle | <poss> late uncle/aunt | the/a spokesman/spokeswoman said | dude you
        the * guy said/says/got/told/asked/gave/came/left/knows/fixed/waved | lost/little/missing boy/girl at/was/in | lost little boy/girl
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
    // Several strangers, counted.
    // Things, places and clubs that only sound like a sex.
    {
      id: 'stranger-things',
      strength: 'keep',
      phrases: `
        female/male coupler/coupling/fitting/threads/adapter/cord/jack | ladies' aid | women's prison/jail | men's prison/jail | boyz ii men
        the boy scouts | boys of the | cowboys tie/jersey/traffic/sufferer/fan/fans/game/flag/season/sunday/parking | dallas cowboys | kings county
        in queens | queens forever | like a king | like a gentleman | felt like a king | yes/no/sorry/thanks/thank ma'am/maam/sir/madam | my dude
        pair of chicks | chicks hatch/hatched/fledged | policeman's wife | that 's enough lord | good lord | lord willing
        man-made lake/pond/reservoir/hill/island/disaster/structure/object/channel/fiber | dress uniform/blues
        my dress uniform/blues/shirt/shoes/code | gentlemen's agreement | best man for the job | granny knot | better boy | early girl
        women's clinic | men's wearhouse | queen-post | girls' volleyball/softball/basketball regional
      `,
    },
    {
      id: 'innocent',
      strength: 'keep',
      phrases: `man what | man i | man that | man this | man oh | oh man | man it | man the | man who knew | man hours | man-hours | man down | man up | man overboard | man power | one man show | middle man | no man's land | best man wins | iron man | spider man | ant man | pac man | pac-man | burning man | isle of man | the man page | man pages | man the | front man | handyman special | old man winter | hit man | con man | man cave | candy man | dude ranch | dude perfect | dude what | dude i | dude that | dude this | dude the | dude it | bro i | bro what | bro the | bro this | guys i | you guys | hey guys | guy wire | guy wires | guy line | guy lines | family guy | fall guy | bad guys | good guys | bad guy | good guy | wise guy | the guy in front of | men in black | boy oh boy | atta boy | boys and girls club | boys & girls club | boys town | ball boy | bus boy | cowboy boots | cowboy hat | cowboys game | dallas cowboys | the boys | big boy | boy scout knife | bad boys | beach boys | good boy | good girl | it girl | girl math | gilmore girls | girl dinner | lady bug | lady bird | lady gaga | lady liberty | first lady | ladies and gentlemen | lady luck | men and women in uniform | men and women of | men and women who | men and women in | women and men | king size | king-size | burger king | stephen king | martin luther king | king county | king street | king crab | king salmon | king cake | lion king | king of the hill | king's | king arthur | king charles | eastgate kings | sacramento kings | la kings | queen creek | queen size | queen-size | queen bed | queen bee | queens new york | queens boulevard | queen city | queen anne | dairy queen | drag queen trash | dancing queen | queen mary | queen elizabeth | snow queen | prince street | prince albert | prince edward | princess bride | princess cruises | disney princess | lord of the rings | lord & taylor | house of lords | lord knows | male-to-female | male to female hose | male connector | female connector | male end | female end | male adapter | female adapter | male plug | female socket | male header | female header | male thread | female thread | male and female connectors | male bird | female bird | male dog | female dog | master plumber | headmaster cylinder | craftsman tools | craftsman style | craftsman home | lineman pliers | lineman's pliers | offensive lineman | defensive lineman | salesman's problem | traveling salesman | actor model | actor system | bad actor | bad actors | threat actor | threat actors | state actor | state actors | single actor | actors and actions | stakeholders and actors | waiter class | doorman building | walter cronkite anchor | watchman nee | foreman grill | george foreman | brother printer | brother printers | brother sewing | big brother | big brother big sister | big brothers big sisters | warner brothers | jonas brothers | brothers in arms | band of brothers | brotherhood of the | brothers karamazov | oh brother | marx brothers | sister company | sister city | sister cities | sister site | sister station | sister ship | twisted sister | sister schools | uncle sam | uncle ben's | aunt jemima | man's best friend | my heels | on his heels | kicked up my heels | digging in my heels | cooling my heels | dress code | dress rehearsal | dress shirt | window dress | dress blues | salad dress | dress uniform | period of | grace period | trial period | waiting period | time period | rest period | pay period | period piece | third period | period | first period | skirt around | skirt steak | hoe and rake | garden hoe | bitch about | son of a gun | son of a bitch | life is a bitch | slut walk | cock and bull | cramps my style | leg cramps | calf cramps | cramps in my calf | cat lady | makeup exam | makeup test | makeup class | make-up game | nail salon | masculine rhyme | masculine cadence | feminine rhyme | masculine gender of the noun | feminine noun | barnard castle | mailman's | mother board | nee d | sir the | yes sir | said sir | "sir" | son of`,
    },
    {
      id: 'ways-innocent',
      strength: 'keep',
      phrases: `manpower | man hours | man-hours | man hole | manhole | man cave sale | man up | man down | man overboard | man the | manned | man all | man page | iron man | ironman | spider-man | spiderman | batman | burning man | cave man | caveman | con man | hangman | handyman special | one man band | man bites dog | best man won | may the best man win | man utd | isle of man | man o war | man-of-war | right-hand man | old man winter | guy wire | guy wires | fall guy | guy fieri | family guy | five guys | guys and dolls | wise guy | bad guy | bad guys | good guy | good guys | the guy at | a guy at the | tow guy | cable guy | repair guy | guy i game with | a guy i | guy behind me | guy in front | guy next to | another guy | this guy at | some guy | some guys | that guy who | the guy who sold | ladies and gentlemen | lady bug | ladybug | lady luck | lady gaga | lunch lady | lady bird | lady fingers | first lady | old lady at the | cat lady house | dear sir | sir mix | sir this | yes sir | no sir | dear madam | queen bee | queen size | queen bed | queen sized | dairy queen | queen city | drama queen | queen of hearts | band queen | queen anne | king size | king sized | king bed | burger king | king cake | kingpin | king of the hill | stephen king | king county | king salmon | king street | king crab | lion king | larry king | king's hawaiian | princess bride | princess leia | princess cut | princess peach | prince street | mister rogers | miss the | missed | miss you | miss my | miss it | near miss | hit or miss | miss manners | ms access | ms sql | ms office | ms word | ms excel | ms paint | ms teams | brother printer | brother sewing | brother laser | brothers grimm | warner brothers | mario brothers | super mario brothers | blues brothers | wright brothers | big brother contestant | big brother is watching | big brother house | big brothers big sisters | sister city | sister cities | sister station | sister company | twisted sister | sister act | sister ship | uncle sam | uncle ben's | uncle sam's | aunt jemima | monkey's uncle | male connector | female connector | male plug | female plug | male end | female end | male adapter | female adapter | male and female connectors | masculine rhyme | masculine cadence | feminine rhyme | bachelor's degree | bachelors degree | bachelor of | bachelor's in | bachelors in | bachelors or | bachelor degree | bachelor's or | bachelor | completed bachelors | master's degree | bachelor's | cowboy hat | cowboy boots | cowboys game | dallas cowboys | cowboy coffee | girl scout cookies | girl scout cookie | boy scout motto | boy howdy | boys in blue | oh boy | atta boy | attaboy | attagirl | boy oh boy | whipping boy | pool boy | cabana boy | cow boy | busboy | bell boy | girl on fire | gilmore girls | golden girls | spice girls | hello ladies | dress code | dress down | dress up | dress uniform | dress shoes | dress rehearsal | cross dress | address | fire dress | wound dressing | salad dressing | dress the wound | makeup exam | makeup test | makeup game | makeup class | make-up class | beard the | old man's beard | bearded dragon | purse seine | heel click | high heel | heels of bread | head over heels | hot on the heels | skirt steak | skirt the | skirted | curtain skirt | tree skirt | maiden voyage | maiden name field | old maid card | bra burning | bro code | bro science | bra size of | housekeeping | chairman of the | manager | salesman of | snowman | snow man | gingerbread man | craftsman | craftsman tools | workmanship | sportsmanship | human | mankind | freshman orientation | congressman's office | milkman | his and hers towels | his or her | his her | he or she | his or hers | his hers | guys grocery | you guys | hey guys | thanks guys | queen's gambit | wash her car | one of the guys at`,
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
        my period/uterus/ovaries/cramps/prostate/testicles/beard/mustache/bra/ponytail/heels/skirt/dress/purse/nails/lashes/lipstick
        as/being a woman/man/girl/guy/female/male in/on/with/at/doing/like/of
        cramps/bloating/tampon/tampons ** qualified/range/shift/patrol/locker/duty/vest
        first/my shave/razor/beard/mustache/bra/period/prom dress/suit/tux/gown/heels?
        called/call/calls me sweetheart/honey/hon/sweetie/darling/ma'am/sir/miss/missy/son/buddy/big/lady/young/doll/toots lady/man/guy?
        boys/girls/women's/men's/ladies/ladies' soccer/softball/rugby/hockey/basketball/lacrosse/wrestling/dorm/college/choir/locker/restroom/bathroom/league/night/team room/team/league/captain/champ?
        mustache/beard/goatee/stubble ** regs/grooming/policy/captain/chief/contest/shaved/seal/mask
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
      `,
    },
    // People that somebody pulls out of danger.
    {
      id: 'rescued',
      strength: 'keep',
      phrases: `
        pulled/pull/pulls/saved/rescued/carried/fished a/the/another/one/some boy/girl/kid/child/man/woman/teenager out/from/to
      `,
    },
  ],
};
