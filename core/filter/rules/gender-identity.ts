import type { RuleFile } from '../rule.ts';
import { PLAIN_THING, THINGS, TRADES } from './things.ts';

/** Gender identity and expression: labels, declared pronouns, former names, transition, words of abuse. */
export const genderIdentity: RuleFile = {
  class: 'PC-GENDER_ID',
  source: 'Bostock v. Clayton County, 590 U.S. 644 (2020); N.Y. Exec. Law 296; C.R.S. 24-34-402 (gender expression, chosen name)',
  rules: [
    {
      id: 'in-spanish',
      strength: 'weak',
      needs: ['spanish'],
      phrases: `elle | trans | no binarie | no binario | hormonas | pronombres | transición | mi nombre elegido`,
    },
    {
      id: 'life-words',
      strength: 'weak',
      needs: ['cluster', 'my'],
      phrases: `
        born in the wrong | new name | new id | new license | court order | name on my | my first name change | old name | old photos | the person i was | before i was me | voice drop | voice dropped
        voice training | voice lessons | shot night | the m on my | the f on my | marker on my | x on my license | sir or ma'am | pasé de ser | mi nombre elegido | mi transición
        it 's [ze/xe/fae/zie] | use/uses/using [ze/xe/fae/zie/ey] | right name | any pronoun | the old one
      `,
    },
    {
      id: 'life-single',
      strength: 'weak',
      needs: ['near', 'my'],
      phrases: `estrogen | testosterone | dysphoria | euphoria | patches | bind | binding | tuck | ma'am'd | sir'd | sirred | hormonas | pronombres`,
    },
    {
      id: 'label',
      strength: 'strong',
      group: true,
      phrases: `transgender | transgendered | trans | transsexual | transexual | transexuales | trans man | trans woman | trans men | trans women | transman | transwoman | transmasc | transmasculine | transfem | transfemme | transfeminine | trans masc | trans femme | trans kid | trans youth | trans person | trans people | transpeople | transfolk | trans folks | nonbinary | non-binary | non binary | enby | enbies | nb person | genderqueer | gender queer | genderfluid | gender fluid | gender-fluid | gender nonconforming | gender non-conforming | gender-nonconforming | gnc | gender-neutral person | agender | bigender | demigirl | demiboy | demigender | pangender | trigender | androgynous | androgyne | neutrois | two-spirit | two spirit | twospirit | 2spirit | third gender | hijra | muxe | fa'afafine | faafafine | mahu | cisgender | cis-gender | cis | cis man | cis woman | cishet | intersex | hermaphrodite | gender dysphoria | dysphoria | dysphoric | gender identity | gender expression | gender variant | gender diverse | gender-diverse | gender bender | genderbending | amab | afab | assigned male at birth | assigned female at birth | assigned male | assigned female | male-to-female transsexual | ftm | mtf | born in the wrong body | born a boy | born a girl | born male | born female | used to be a man | used to be a woman | former man | former woman | crossdresser | cross-dresser | cross dresser | crossdressing | transvestite | gender confused | genderless | tomboy lesbian | elle pronombre | persona trans | mujer trans | hombre trans | no binario | no binarie | [elle] · | gender critical`,
    },
    {
      id: 'pronouns',
      strength: 'strong',
      group: true,
      phrases: `she her | they them | any all pronouns | xe xem | ze zir | ze hir | ey em | fae faer | she her hers | he him his | they them theirs | ella ella | él ella | elle le | my pronouns | pronouns are | pronouns in bio | preferred pronouns | pronouns | pronoun pin | neopronouns | misgender | calling me ma'am | calling me sir | called me ma'am | called me sir | the old name | elle ·| misgendered | misgendering | misgenders | use/uses/using [they/them] pronouns | goes by [they] | mx`,
    },
    // Pairs of little words that any sentence can have side by side ("gave it its own shelf", "where is he, they left"): only where they are declared.
    {
      id: 'pairs',
      strength: 'weak',
      needs: ['self', 'mine', 'near'],
      group: true,
      phrases: `he him | she they | he they | they she | they he | it its`,
    },
    {
      id: 'pairs-declared',
      strength: 'strong',
      group: true,
      phrases: `
        use/uses/using/by/pronouns/pronoun/are/say/says/reads/sign/signs/signed/pin/badge/signature/bio/button/tag [he him] | [he him] pronouns/pin/badge/button/tag/in/on/sticker/here/now/since
        use/uses/using/by/pronouns/pronoun/are/say/says/reads/sign/signs/signed/pin/badge/signature/bio/button/tag [it its] | [it its] pronouns/pin/badge/button/tag/sticker
        use/uses/using/by/pronouns/pronoun/are/say/says/reads/sign/signs/signed/pin/badge/signature/bio/button/tag [she/he they] | [she/he they] pronouns/pin/badge/button/tag/in/on/sticker/here/since
        use/uses/using/by/pronouns/pronoun/are/say/says/reads/sign/signs/signed/pin/badge/signature/bio/button/tag [they she/he] | [they she/he] pronouns/pin/badge/button/tag/sticker
      `,
    },
    {
      id: 'transition',
      strength: 'strong',
      phrases: `
        transitioned at | transitioned in | my transition | since i transitioned | i transitioned | before i transitioned | before my transition
        medically transition | socially transitioned | social transition | detransition | detransitioned | on hrt | <num> years on t
        <num> months on t | started t | on t since | on e since | testosterone shot | t shot | t-shot | shot day | estradiol | estrogen patch
        spironolactone | spiro | puberty blockers | tucking gaff | blockers | hormone therapy | hormone replacement | top surgery | bottom surgery | ffs surgery
        orchi | vaginoplasty | phalloplasty | metoidioplasty | pre-op | pre op | post-op trans | post-op | gender affirming | gender-affirming
        gender confirmation | sex change | sex reassignment | chest binder | binding my chest | stealth at work
        i pass as | egg cracked | clocked me | deadname | dead name | deadnamed | deadnaming | birth name | my old name | old name on
        legal name change | changed my name legally | name change order | court-ordered name change | chosen name | my chosen name
        name change | gender marker | gender marker change | x marker | updated my license marker | yearbook said * | transition anniversary
        tranniversary | man-iversary | trans flag | trans pride | trans day | tdov | trans day of visibility | transgender day of remembrance
        wpath | gender clinic | gender therapist | transgender law center | my hrt | started/starting/start/restarted/began/begin hrt | hrt since/for/started/dose/refill/patch/pill/pills
        my hormones | hormones at <num> | started/start/starting hormones
      `,
    },
    {
      id: 'weak',
      strength: 'weak',
      needs: ['self', 'mine'],
      phrases: `
        nb | ftm | mtf | transition | transitioned | transitioning | gender | masc | femme | femboy | neuter
      `,
    },
    {
      id: 'attack-bathroom',
      strength: 'weak',
      needs: ['attack'],
      group: true,
      phrases: `pronouns | pr0nouns | gender | genders | biological male | biological males | biological men | biological man | men in dresses | man in a dress | guy in a dress | men in women's | drag queens`,
    },
    {
      id: 'slur',
      strength: 'strong',
      reads: 'slur',
      group: true,
      phrases: `tranny | trannies | tr*nnies | trannie | trannys | trannyfag | shemale | shemales | she-male | she-males | he-she | heshe | ladyboy | ladyboys | lady boy | troon | troons | trap trans | traps trans | transtrender | transtrenders | chick with a dick | chicks with dicks | transformers it | attack helicopter`,
    },
    {
      id: 'ways',
      strength: 'strong',
      phrases: `called/calls/calling me by my old/dead/birth | i/me/my ** gender neutral title/name/pronouns/bathroom/restroom | since/before/after/had/saving/saved my/for srs | before/after/since srs | been/stopped/quit tucking for/since/under/before/at | finally matches my body/gender/insides/chest | which bathroom/restroom i/he/she/they? should? use/used | which bathroom/restroom to use | keyhole scars/top | calls/called/call/calling me by my new/real/chosen/right | transitioned last/this/late/early/later/young/before/after/since/while/during/at/years/<num>/ten | transitioning at/while/since/in/last/this/on | am/been/was transitioning | before transition | pre-transition | post-transition | medical transition | years on t | months on t | weeks on t | on t | on testosterone | t shots | t day | t gel | testosterone gel | voice dropped | voice drop | my voice finally dropped | voice cracked like a teenager | second puberty | puberty twice | twice through puberty | puberty 2.0 | on e | started e | on estrogen | hormones since | my hormones | top surgery scars | scars under my chest | chest scars | drains out | nipple grafts | double incision | ffs consult | facial feminization | orchiectomy | laser on my face | electrolysis tuesday | my binder | wear/wore/wearing a [binder] during/under/for/to/at/and/so/every/all | use/used/uses/using the wrong [pronoun] for | binding safely | deadnames | given name at birth | name i was born with | old name | old first name | former first name | my new name | preferred name | name change hearing | changed my name at | court granted the name | judge signed my name | new birth certificate | amended birth certificate | birth certificate amended | sex marker | the x on my | x on my license | x on my passport | marker on my license | marker changed | m to f | f to m | mtf | ftm | mtx | ftx | assigned at birth | assigned sex | born in the wrong | used to be a girl | used to be a boy | when i was a girl scout | when i was a boy scout and | back when i was a girl | back when i was a boy | lived as a woman | lived as a man | living as a man | living as a woman | living as myself | live as myself | lived as a girl | yearbook said | yearbook has my old | the yearbook has | trophy with my old | old trophies say | diploma reissued | diploma in my old | any pronouns | not yet the name on my | read/called/used the [new name] | i got a new name | all pronouns | ask my pronouns | pronouns | pronoun pins | pronoun button | use they | use they for me | neopronoun | singular they | enban | genderflux | demi boy | demi girl | gender expansive | androgyny | trans guy | trans girl | trans elder | trans rights | day of remembrance | light blue pink white | cis guy | intersex flag | two-spirited | māhū | gender letter | letter from my therapist for | gender euphoria | gender journey | gender reveal at thirty | gender unknown | i pass now/as/most/better/fine | didn't pass as | went stealth at/in/after | living stealth | got clocked | read as male | read as female | stopped calling me ma'am | stopped calling me sir | stopped calling me miss | stopped saying ma'am | stopped saying sir | calls me sir now | called me sir for the first | called me ma'am for the first | sir'd | ma'am'd | sirred | first time someone called me sir | first time anyone called me ma'am | my egg cracked | closet twice | came out as trans | came out twice | second birthday on t | transiversary | hormone birthday | crossdress | soy trans | no binaria | nombre elegido | cambio de nombre | mi nombre legal | nombre de antes | mi nombre de antes | acta corregida`,
    },
    {
      id: 'ways-own',
      strength: 'weak',
      needs: ['self', 'my', 'near'],
      phrases: `
        t-day | estrogen | phallo | electrolysis | binding | stp | name-change | mx. | nb | tdor | euphoria
        stealth | clocked | drag king | elle | hormonas | transición | hrt | hormones
      `,
    },
    {
      id: 'ways-near',
      strength: 'weak',
      needs: ['near'],
      phrases: `transition | shot day | pronoun | srs | tucking | new papers | do i pass | used to be called | passing as | binder | packer | gaff | marker | surgery fund | surgeon | voice | the surgery | consult | name tag | nameplate | name plate | new badge name | drains | flat chest | suit that fits | first suit | first dress`,
    },
    {
      id: 'innocent',
      strength: 'keep',
      phrases: `tranny went out/at | tranny fluid/cooler/swap/rebuild/slipping/slips | bindings | trans am | trans fat | trans fats | trans-siberian | trans siberian orchestra | trans pacific | trans-pacific | trans atlantic | trans-atlantic | trans canada | cis cobol | cis benchmark | cis benchmarks | cis critical security | cis controls | transition plan | transition team | transition period | transition from | transition to | transition into | transitioned to | transitioned from | transitioned into | career transition | smooth transition | the transition | css transition | ring binder | three-ring binder | 3-ring binder | three ring binder | binder clip | binder clips | green bay packer | packer fan | meat packer | on t minus | top surgery center | tucking in | ad blockers | blockers and jammers/bugs/risks/status/progress | no blockers on/for/from/today/yet/this/so/to/at/in | are/have/see/with/were no blockers | remove blockers | any blockers | shot blockers | post-op report | post op care | new name for | new name of | branch name change | file name change | street name change | name change to the | srs business | srs document | hormones in beef | wire stripper and crimper | gender pay gap | gender equality | gender balance | gender diversity | regardless of gender | gender | race gender | gender religion | gender age | gender disability | all genders | vaccine/rabies/flu shot day | shot day at`,
    },
    {
      id: 'trades',
      strength: 'strong',
      group: true,
      phrases: `[trans/nonbinary] * ${TRADES}`,
    },
    // Logos, logs and crews that change over; grammar, and lists of what goes into a bag.
    {
      id: 'changing-over',
      strength: 'keep',
      phrases: `
        [transition/transitioned/transitioning/transitions] to/from/into/between/without/straight/the/a/an/us/our/all/away/over/through/me/back/out/plan/team
        ${THINGS} [transitioned/transitioning] | the/a/this/title/smooth/career/shift/season/seasonal/school/fare [transition] | the/a/this spring/fall/winter [transition] | [transition] season/day/year/weather/metals/paint/zone/lens
        [pronoun/pronouns] in poems/latin/spanish/german/french/the/grammar/a | [pronouns] of the | [pronouns] shall/must/agree/and/before antecedents/antecedent/verbs/nouns/case
        relative/possessive/reflexive/personal/demonstrative/indefinite [pronoun/pronouns] | only/hated/hate/missing/vague/dangling [pronouns/pronoun] | wrong [pronouns/pronoun] in | [pronoun] mistakes/errors/shaped/reference/references/agreement | changing/changes the [pronoun]
        [they/them] team/jersey/signage/software/variables/bolts/socks/pun/on/is/are/debate/joke | [they them] team/jersey/signage/software/variables/it/pun/on/or
        [he/she/they] buttons/knobs/outlets/plugs | [gender-neutral] ${PLAIN_THING}
        [trans] axle/axles/am/ams/atlantic/pacific/county/cascade/alaska/alaskan/siberian/canada/lucent/fat/fats/mission/fluid/leak/cooler/shop/rebuild/temp/case/mountain/isthmian/world/iberian/tasman/continental/sahara/oceanic/union/late/port/former
        [nonbinary] star/system/menu/search/tree/file/code/answer | [non-binary] star/stars/system/menu/search/tree/trees/file/files/data/answer/answers/code/asteroid/compound | resorting to [binary] | binary answers
        [gender-neutral] clothespins/onesie/toy/toys/packaging/font/paint
        [name change] for/of/on the/a/its/our house/drink/team/band/boat/street/road/park/bill/mascot/building/store/company/school/bar/shop/dog/cat/file/folder/card | [new name] for/of/on the/a/its/our house/drink/team/band/boat/street/road/park/bill/mascot/building/store/company/school/bar/shop/dog/cat/file/folder/card/aquarium/sign/marquee
        [old name] of the hall/street/park/stadium/bar/store/building | [deadname/deadnamed/deadnames] of the hall/street/park/stadium/bar/store/building/mall/bridge/town/highway | [deadnamed/misgendered] the/a/my trunk/truck/car/boat/ship/dog/hurricane/printer
        gets/has/needs a [new name] | end/bar/band/boat/team/store/street/stadium/drink/dog/cat ** [new name] | [new name] on/for the
        [clocked] out/in/it/off/him/them/the/at/a | [packing] list/light/for/up/tape/boxes/peanuts/slip/the/a/house/heat/list: | [went/go/going stealth] body/mode/black/off/camera
        [i pass] every/the/it/them/a/by/through/out/on/under | every ** [i pass] | [the bind] was/is/of | [full of hormones] | [hormones] in beef/chicken/milk/corals/meat/pigs
        [calling/called me by my] cousin/sister/brother/dad/mom/boss/partner/coworker/twin/uncle | [started/stopped calling] out/in/it/the/for/bingo/balls/plays/audibles/strikes/time/back/his/her
        the/a/his/her/your/last/first/my/whose [name on my] shirt/mug/locker/truck/order/cup/coffee/tab/bill/check/ticket/bowling/jersey/list/form/uniform/vest | wrong [name on my] cup/order/coffee/tab/bill/ticket | [voice cracked] at/on/n/and/during/when/over practice/radio/the? | [calls/called/calling it] transition
        [my eggs] and/over/scrambled/fried/benedict/are/on/in/for/from/come/were | [pre-op] with/photo/knee/hip/instructions/bloodwork/labs/visit/nurse | [post-op] with/photo/knee/hip/instructions/bloodwork/labs/visit/nurse/appointment/checklist/brief/meal
        photo/picture/print/cake/bread/scan/xray/stain/report/order/text/fax/name/drawing/portrait [came out as] | photo/picture/print/scan/fax/drawing/portrait [came out as a]
        [my binder] of/full/clips/clip/tabs/dividers/rings/with/from | [the x on my] calendar/map/wall/door/boot/hand/chart | [x on my] calendar/map/wall/door/boot/hand/chart
        [f on my] letter/report/test/exam/paper/essay/transcript/record/quiz/spelling/math/driving/first | [new name] tape/tag/plate/patch for/because/since
        spelling/misspelling of [my name on the * 's? wrong? but?]
        spelling/misspelling of my [name on ** wrong? but?] | misspelled/misspelt/typo/butchered/spelled ** [name on the *] | [me cambiaron el nombre] porque/por | [me cambiaron el nombre] en el/la lista/gafete/uniforme
        [me cambiaron el nombre en la escuela] porque
        [on e] bike/bikes/scooter/scooters/mail/reader/readers/ink/sharp/flat/string/street/block/mart/cigs/cigarettes | [on t] mobile/ball/minus/rex/street/shirt/shirts/post/posts
        breathe/breath/breathing out [on t]
        bus/lift/ski/train/hall/park/season/metro/transit/day/boarding/trail/parking/mountain/ferry [pass now] | [clocked me] in/out/going/doing/with/on/for | [clocked me] at <num>
        clock/clocked my coworker/buddy/friend/partner/boss in/out
        [clocked] my/a/his/her coworker/buddy/friend/partner/boss/mile/pitch | he/she/they [clocked me in]
        [trans] sierra/mississippi/allegheny/appalachian/andean/alpine/caspian/arctic/antarctic/baikal/labrador/saharan/catalina/himalayan/allegheny
        [the packers] | [packers] game/fan/jersey/season/sunday/won/lost/flag/hat/beat
        goes by they might
        [my transition] lenses/glasses/strip/plan/team/sunglasses/metals/piece/game/drill/to/from | [my binder] for/on/in/under the/class/exam/trial/court/recipes
        [the x on my] ballot/paper/treasure/ticket/list/invoice | [x on my] ballot/paper/ticket/list
        [trans] shipped/ship/shipping/shipment/dropped/slipped/whined/slips/rebuilt/blew/died/pan/gasket/mount/flush/in/out | [blockers] on/at/in the offensive/line/left/right/net/rink
        ad/pop/popup/wind/sun/view/lead/roller/derby/shot/wheel/hip/door/draft/run/pass [blockers/blocker]
        [passing as] fast/quickly/many/much/soon/well/slowly/i/if/long/hard/often | gas/tank/needle/gauge/fuel/running ** [on e] | [on e] again gas/fuel
        [gender neutral] sign/hangers/paint/gift/toy/toys
      `,
    },
    // Food, folders and teams that share a word with a transition.
    {
      id: 'innocent-things',
      strength: 'keep',
      phrases: `
        mule/meat/cheese packer | eggs hot/toast/bacon/milk/ham/cheese | scrambled/fried/boiled/deviled/dozen eggs | hostage rescue | hrt callout/team | hrt call-out | passing the course/test/exam/class/academy/board/bar
        in the binder | binder full of/rings/clip | started/stopped/start/stop saying copy/hello/hi/thanks/good/please/sorry
      `,
    },
    {
      id: 'frames',
      strength: 'strong',
      phrases: `before/since/after/when/until i/my transitioned/transition/hormones/hrt/testosterone/estrogen/surgery/t came/started/change/changed/through/dropped? | before/since/after/when/until my name came/change/changed/through | used to be/go/live/go by/called a/as/by? she/he/her/him/girl/boy/woman/man/daughter/son/sister/brother/miss/maam/sir/different name? | go/goes/went/going by * now/these/instead | name/photo/picture on/in/from my/the/that yearbook/trophy/diploma/license/id/birth/passport/badge/certificate/plaque/school/bank says/reads/certificate/is/was/still/card? ** match/old/different/changed | marker/sex/gender on/in/from my/the/that yearbook/diploma/license/id/birth/passport/badge/certificate | stopped/stops/quit/finally/started/start/starts calling/saying/using me/my/the? sir/maam/ma'am/miss/mister/mr/mrs/ms/lady/sis/bro/son/daughter/pronouns | stopped/stops/quit/finally/started/start/starts using she/he/they/her/him/them | stopped/stops/quit/finally/started calling/saying/using my/the right/new/old/correct/real/chosen name/pronouns | called/calls/calling me sir/maam/miss/son/daughter/ladies/bro/dude/sis for/finally/now/without/again/my first/name/time? | yearbook said/says/has/calls * | <num> years/months/weeks/days on/off/since/into/post/pre t/e/hrt/estrogen/testosterone/hormones/top/bottom/transition/op/surgery/starting | first/second/new/fresh suit/dress/binder/bra/shave/haircut/name/badge/id/license/passport/prom as/with/since/after/in my? myself/a/me/transition/right/real/new/coming ** | came out as trans/nonbinary/non/enby/genderfluid/agender | came out as a man/woman/guy/girl/boy | judge/court/clerk/county granted/signed/approved/stamped/changed/fixed/corrected my/the name/gender/marker/change/petition | me cambié/cambiaron/corrigieron el/mi nombre/género/acta/sexo | antes de mi transición | ya soy oficialmente | mi nombre verdadero/nuevo/legal/elegido | me dicen señora/señor ahora | desde que transicioné`,
    },
  ],
};
