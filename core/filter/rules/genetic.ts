import type { RuleFile } from '../rule.ts';

/** Genetic information: tests, carrier status, and illness of blood relatives. */
export const genetic: RuleFile = {
  class: 'PC-GENETIC',
  source: 'GINA, 42 U.S.C. 2000ff-1; 29 CFR 1635; Tex. Labor Code 21.402; M.G.L. c.151B',
  rules: [
    {
      id: 'in-spanish',
      strength: 'weak',
      needs: ['spanish'],
      phrases: `de familia | hereditario | mi mamá tuvo | mi papá murió de | mi abuela tuvo | la misma bolita | mi mamá ** cáncer | mi papá ** corazón | genes | prueba genética`,
    },
    {
      id: 'life-words',
      strength: 'weak',
      needs: ['kin', 'my'],
      phrases: `the gene | early screening | mammogram at | colonoscopy at | same thing that took | same thing that killed | same age my | took my mother | took my father | took my grandmother | took my grandfather | heart gave out | heart went | died young | died early | early heart | bad hearts | bad heart | bad kidneys | weak hearts | family curse | runs in my family/blood/line/veins/mother/father/mom/dad's? | runs on both sides | gina act/law/rights/protects/claim | early onset alzheimer/dementia/parkinson/glaucoma/menopause/cancer/diabetes/of 's? | men/women in my family die/died/drop/get/got/go/lose/lost/don't/never/have/had/live/make/survive | in our blood | in my blood | blood relatives | same diagnosis | same disease | same surgeon | heart attack | memory care | home with | de familia | mi mamá tuvo | mi papá murió de | mi abuela tuvo`,
    },
    {
      id: 'life-single',
      strength: 'weak',
      needs: ['kin', 'my'],
      phrases: `mutation | screening | screened | dementia | alzheimer's | parkinson's | cancer | tumor | diabetes | stroke | glaucoma | lupus | sickle | kidneys | dialysis | chemo | hospice | demencia | herencia | hereditario`,
    },
    {
      id: 'test',
      strength: 'strong',
      phrases: `brca | brca1 | brca2 | brca 1 | brca 2 | brca positive | brca+ | genetic test | genetic testing | genetic counselor | genetic counselling | genetic counseling | genetic results | genetic panel | genetic marker | genetic condition | genetic disorder | genetic predisposition | genetic mutation | gene mutation | my genes | bad genes | my genome | genome sequenced | whole genome | dna test | dna results | dna kit | dna health report | spit in the tube | spit in a tube | spit kit | the carrier gene | carrier screening | carrier status | a carrier of | a carrier for | i am a carrier | sickle cell trait | sickle-cell trait | sickle cell trait carrier | sickle trait | hemoglobin c trait | tay-sachs carrier | cystic fibrosis carrier | cf carrier | fragile x carrier | factor v leiden | lynch syndrome | huntington's | huntingtons | huntington's gene | huntington's disease | hd gene | apoe4 | apoe | mthfr | alpha-1 antitrypsin | my/a/say/says/said/word hereditary | it 's/is hereditary | hereditary neuropathy/heart/hair/cancer/disease/thing/hearing | inherited condition | familial hypercholesterolemia | long qt | marfan | marfan's | polycystic kidney | hemochromatosis | alzheimer's gene | the gene | got the gene | prophylactic mastectomy | preventive mastectomy | preventative mastectomy | previvor | fifty-fifty became a hundred | 50/50 chance of having | tested positive for the gene | invitae | color genomics | nebula genomics | family medical history | family health history | family history of * | runs in my family | runs in our family | runs in my * line | runs in my * side | runs on my * side | skips a generation | * runs in my dad's line | my bloodline`,
    },
    {
      id: 'relatives',
      strength: 'strong',
      phrases: `my/our <kin> ** [cancer/alzheimer's/dementia/parkinson's/huntington's/als/schizophrenia/bipolar/diabetes/lupus/leukemia/lymphoma/dialysis/stroke/chemo/epilepsy/ms/aneurysm/tumor/mastectomy] | my <kin> had/has/have/died/passed/lost ** [cancer/alzheimer's/dementia/diabetes/stroke/leukemia] | my <kin>'s [cancer/alzheimer's/dementia/diagnosis/stroke/parkinson's/diabetes/tumor/chemo/heart] | my <kin> to [dialysis/chemo/oncology/radiation] | [my <kin> to dialysis] | my <kin> since [the stroke] | [his dad at <num>] | <kin> died at [<num>] of | <kin> died of [*] | <kin> died from [*] | lost my <kin> to [*] | lost my <kin> to [* cancer] | mom/mother/dad/father got the [call] | [mom got the call] | [then her sister] | mom/mother/dad/father/aunt/grandma ** same lump | [all drop at <num>] | <kin> side all drop at | mom's side all ** | dad's side all ** | heart thing | les salió la misma bolita | like my <kin> before me [*] | [* like my mother and grandmother] | three/four/five generations of [<illness>/heart/kidney/liver/breast/colon/eye/lung/bone/blood/bleeders/strokes/clots *?] | every man in my family ** heart | every woman in my family ** | <kin> is bipolar | <kin> was schizophrenic | my <kin>'s [memory/mind] is going | <kin> has [memory] care | took the test ** gene`,
    },
    {
      id: 'weak',
      strength: 'weak',
      needs: ['beside'],
      phrases: `took the test | the result | the results | tested positive | carrier | trait | genes`,
    },
    {
      id: 'ways',
      strength: 'strong',
      phrases: `braca | huntington disease | faulty gene | bad gene | carrier test | tested positive for the | tested negative for the | tested for the gene | spat in a tube | spit tube | cheek swabbed | my result came back | envelope from the lab | opened the envelope from genetics | 50 50 odds | coin flip gene | coin-flip odds | coin flip i inherited |   runs down my |  run in my family | in my dad's line | in my mom's line | in the bloodline | my mother's side all | mom's side all | dad's side all | asked/for my family history | any family history | family history of | family tree of illness | history of <illness> | took my mother at | took my father at | took my grandmother at | took my dad at | took my mom at | killed my dad at | killed my father at | died of the same | died of <illness> | died from <illness> | lost my mom to | lost my mother to | lost my dad to | lost my father to | lost my brother to | lost my sister to | lost my aunt to | lost my uncle to | lost my grandmother to | lost my grandfather to | lost my grandma to | lost my grandpa to | <kin> ** had <illness> | <kin> has <illness> | <kin> had <illness> | <kin> 's <illness> | <kin> 's heart | <kin> 's kidneys | <kin> 's liver | <kin> 's stroke | <kin> 's dementia | <kin> 's chemo | <kin> 's dialysis | <kin> 's diagnosis | <kin> 's memory | <kin> got diagnosed | <kin> was diagnosed | <kin> was diagnosed with | <kin> has been diagnosed | <kin> got the call | <kin> got the diagnosis | <kin> is in remission | <kin> is in hospice | <kin> in hospice | <kin> beat <illness> | <kin> survived <illness> | <kin> ** dialysis | <kin> ** chemo | <kin> ** hospice | <kin> ** a stroke | <kin> ** heart attack | <kin> first heart attack | <kin> went blind from | <kin> both died | <kin> forgot my name | <kin> doesn't know my name | all drop at <age> | all died before <age> | all gone by <age> | none of them made it past <age> | no man in my family | no woman in my family | none of the men in my family |       every man in my family | every woman in my family | all the women on my | all the men on my | the heart thing | family heart | family curse | bad hearts | bad heart in the family | weak hearts run | the sugar runs | sugar runs in |   early alzheimer's | alzheimer's | alzheimers | dementia | factor v | factor five | tay-sachs | tay sachs | trait test | thalassemia trait | fragile x | marfan family | pkd | preventive surgery | risk-reducing | previvors | mammogram at <age> | colonoscopy at <age> | screened early | early screening |   genético | genética | hereditario | hereditaria | herencia de | antecedentes familiares | viene de familia | corre en la familia | portador | portadora | mutación | prueba de adn | mi abuela tuvo | mi mamá tuvo | mi papá tuvo | la misma bolita | murió de <illness> | murió de cáncer | murió del corazón | murió de azúcar`,
    },
    {
      id: 'ways-own',
      strength: 'weak',
      needs: ['self', 'my', 'near'],
      phrases: `genes | mutation | mutations | carrier | carriers | genetics | genome | sequenced | exome sequencing? | polygenic | pharmacogenomic | autosomal dominant/recessive? | fifty-fifty | heredity | inherited | inherit | bloodline | familial | prophylactic`,
    },
    {
      id: 'results',
      strength: 'weak',
      needs: ['near', 'cluster'],
      phrases: `came back clear/negative/positive/clean | the test | test result/results | blood test | gene test | my results | [negative/positive] in <month>`,
    },
    {
      id: 'ways-near',
      strength: 'weak',
      needs: ['near'],
      phrases: `gene | genetic | genomic | sequencing | side of the family | took the test | test result | result | results | odds | geneticist | spit | swab | tested | screened | runs | traits | trait | family tree | hospice | oncology | dialysis | kidneys | stroke | heart attack | the stroke | so am i | me too | so did/was mine | i have? got both | counselor named * | <kin> his/her brother/sister/father/mother his/her? brother/sister? 's? boy/girl?`,
    },
    // Which side of a family somebody comes from tells more of cakes and names than of illness, but beside an illness it does.
    {
      id: 'sides',
      strength: 'weak',
      needs: ['near', 'cluster'],
      phrases: `
        my mom/dad had | mother/father had | <kin> is/'s on the list | runs in the family | on my mother/father/mom/dad's side | on mom/dad's side
        mother/father/mom/dad's side | both sides of the family
        side of the family all? ** | the trait | family history | hereditary | fifty fifty | cheek swab | go/went/going in for the/my scope/scan/screening/mammogram/test | <kin> 's surgery
        <kin> all/both had | <kin> had his/her first
      `,
    },
    // Leases, museums and swimming pools.
    {
      id: 'not-of-genes',
      strength: 'keep',
      phrases: `family history day/night/museum/room/project | hereditary lease/title/chief/peer/peerage/monarch | gene pool`,
    },
    // Names of genes, and of the rooms where they are told.
    {
      id: 'families',
      strength: 'strong',
      phrases: `
        runs in the men/women/boys/girls of | lmna | palb2 | chek2 | mybpc3 | tp53 | msh2 | mlh1 | gene panel | ataxia panel | genetics lady/clinic/doctor | saw/see/sees/seeing/seen a/my/the geneticist | genetista | gen de la/el * | lo del gen
        estudio de adn
        carrier of gaucher/hemophilia/sickle/fragile/cystic | hemophilia carrier | the lynch one/test/gene | same gene/marker as/dad/mom/he/she *
        huntington's at risk | at risk for huntington's
      `,
    },
    // The family's illness in forms that name no food and no vest.
    {
      id: 'own-forms',
      strength: 'strong',
      phrases: `
        had/has/died of/from/with the sugar | skipped me and/but ** <kin> | skipped my <kin> and/but ** me/got/hit | the sugar got/took/killed * | sugar in the family
        side of the family all? has/had/have/gets/died/dies/dropped/went ** <illness>/heart/kidneys/young/<age>
      `,
    },
    {
      id: 'innocent',
      strength: 'keep',
      phrases: `carrier was late | mail carrier | letter carrier | aircraft carrier | phone carrier | cell carrier | carrier pigeon | insurance carrier | plate carrier | in the company's dna | company's dna | inherit from | inherits from | inherited class | inheritance tax | gene hackman | gene wilder | gene simmons | dna evidence | dna sample | dna swab | dna lab | dna match | carrier bag | carrier unloads | carrier of mail | runs in my family room | genetic algorithm | genetic algorithms | genetic engineering course | genetics class | personality trait | character trait`,
    },
    {
      id: 'ways-innocent',
      strength: 'keep',
      phrases: `gene simmons | gene hackman | gene wilder | gene kelly | gene therapy stock | eugene | aircraft carrier | mail carrier | mail carriers | letter carrier | carrier was late | cell carrier | phone carrier | plate carrier | plate carriers | pet carrier | cat carrier | dog carrier | carrier pigeon | baby carrier | insurance carrier | carrier oil | people carrier | troop carrier | the carrier | rack carrier | bike carrier | carrier | inherited the project | inherited a mess | inherited this code | inherited the | inherited a | inherits from | code i inherited | test result | test results came in for the exam | exam result | exam results | race results | results are in | results | search results | election results | lab results for the case | results from | mutant ninja | mutation of the virus | runs in the park/rain/snow/heat/dark/cold/morning/mornings/evening/woods/background/dirt/neighborhood | runs in my stockings | family history museum | test drive | beta test | pop quiz | smoke test | written test | fitness test | fit test | test day | test kitchen | crash test | test match | odds of`,
    },
    {
      id: 'frames',
      strength: 'strong',
      phrases: `my <kin> 's * and now? my? <kin> 's | <kin> 's and now? my <kin> 's | same heart/thing/cancer/gene/disease/illness/tumor/condition that? took/killed/got/hit/had my/his/her <kin> | it/that/what took/killed/got my/his/her <kin> at/in/too/and? <age>? | <kin> and/had/her/his/got/died/passed/gone/dropped/went/both/all ** <illness> | <kin> and my? <kin> both/all/each had/have/died/got/went/lost ** | both of <kin> 's brothers/sisters | both my/of <kin> had/have/died/got/went/carried/carry/needed/lost | <kin> died/passed/dropped/lost/buried of/from/at/young/before/early ** <age>? | <kin> went/gone at/young/before/early ** <age>? | <kin> ** at <age> , his/her/my <kin> at <age> | my/dad's/mom's/his/her <kin> <kin>'s kidneys/heart/liver/lungs/eyes/memory/joints/colon/pancreas | <kin> 's and my <kin> 's kidneys/hearts/heart/kidney/lungs/livers ** | <kin> 's kidneys/heart/liver/lungs/memory/tremor/pancreas/thyroid/cholesterol/sugar/mind | my <kin> 's and my <kin> 's * | <kin> on dialysis/oxygen/insulin/chemo/hospice/warfarin | <kin> to dialysis/chemo/hospice/oncology/radiation/neurology/cardiology | <kin> in hospice/memory/icu/rehab care? | <kin> has/have/had/got/gets/started/lost/needed/needs a/the/her/his/an ** gene/mutation/stroke/pacemaker/bypass/transplant/tumor/lump/tremor/mastectomy/amputation/biopsy/dementia/alzheimer's | i/we took/take/did/failed/passed/got/opened/have the test/gene/envelope/result/results/mutation/same for/it/from/too? ** gene/mutation/brca/huntington's/lynch? | men/women/everybody/everyone/all/nobody/most in/on my/our/his/her/that/this family/side/line/dad's/mom's ** died/dies/die/drop/dropped/make/made/makes/lives/lived/goes/go/get/gets/past/gone ** <age>? | runs/run/ran in/on/down my/our/the/his/her family/dad's/mom's/mother's/father's/line/side/blood side? | a mi mamá y a mi tía/abuela ** | a mi/mis mamá/papá/abuela/abuelo/tía/tío/tías/tíos/padres le/les dio/salió/detectaron/quitaron/pegó/amputaron ** | mi mamá/papá/abuela/abuelo/tía/tío murió/falleció/tuvo/tiene/padece/perdió ** cáncer/diabetes/azúcar/corazón/riñón/alzheimer/derrame/infarto`,
    },
    // A test for what runs in a family.
    {
      id: 'took-the-test',
      strength: 'weak',
      needs: ['near', 'cluster'],
      phrases: `
        i/we/sister/brother/sis/bro took/did/had/got/sent the [blood? test/swab] | i [took/did/had the test] | [got tested] | [took the test]
        my half of the coin | [coin toss/flip] | not/never/without posting/sharing/telling/opening/opened/knowing ** [results/result/envelope]
        family tree with <num>/filled/shaded/black/too/so ** circles/squares/arrows/crosses/branches
        [family tree with ** filled/shaded/black in? circles/squares] | filled in circles/squares | filled circle/square | shaded circle/square
        open circle/square | half filled circle/square
      `,
    },
  ],
};
