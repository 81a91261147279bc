import type { RuleFile } from '../rule.ts';

/** Reproductive health decisions: contraception, abortion, fertility treatment, sterilisation. */
export const repro: RuleFile = {
  class: 'PC-REPRO',
  source: 'Cal. Gov. Code 12940 (reproductive health decisionmaking); N.Y. Labor Law 203-e; 775 ILCS 5/1-103 (2025)',
  rules: [
    {
      id: 'in-spanish',
      strength: 'weak',
      needs: ['spanish'],
      phrases: `fertilidad | inseminación | óvulos | anticonceptivo | anticonceptivos | pastilla del día siguiente | aborto | aborté | me ligaron | ligadura | vasectomía`,
    },
    {
      id: 'life-words',
      strength: 'weak',
      needs: ['cluster', 'my'],
      phrases: `hormone shots | fertility shots | failed cycle | another negative | negative test | drove across state lines | out of state clinic | fixed myself | got fixed | no more kids | done having kids | sample cup | tratamiento de fertilidad | pastilla del día siguiente | me operé para no tener`,
    },
    {
      id: 'life-single',
      strength: 'weak',
      needs: ['near', 'my'],
      phrases: `retrieval | embryologist | follicles | injections | implant | inseminación | óvulos | anticonceptivo`,
    },
    {
      id: 'decision',
      strength: 'strong',
      phrases: `condoms | my/a/the/no/wear/use/used/without [condom] | infertile | abortion | abortions | my abortion | had an abortion | abort the pregnancy | abort the baby | terminated the pregnancy | termination for medical reasons | tfmr | mifepristone | misoprostol | abortion pill | plan b pill | took plan b | bought plan b | morning after pill | morning-after pill | ella pill | planned parenthood | roe saved | clinic escort | shout your abortion | birth control | birth control pill | on the pill | the pill | went off the pill | contraception | contraceptive | contraceptives | iud | my iud | mirena | kyleena | paragard | nexplanon | implanon | depo shot | depo-provera | nuvaring |   tubal | tubal ligation | tubes tied | my tubes | tie my tubes | tied my tubes | bisalp | salpingectomy |   sterilization | vasectomy | vasectomies | the snip | got snipped | got the snip |   vasectomy reversal | childfree by surgery
        | ivf | in vitro | iui | icsi | embryo | embryos | embryos on ice | shots in the stomach | shots in my stomach | arm implant | ovulation app | embryo transfer | frozen embryos | embryos on ice | shots in the stomach | shots in my stomach | arm implant | ovulation app | egg retrieval | egg freezing | froze my eggs | frozen eggs | freeze my eggs | freezing my eggs | eggs are frozen | eggs frozen | eggs on ice | egg donor | egg donation | donated my eggs | sperm donor | sperm bank | sperm count | donor conceived | surrogate mother | gestational carrier | my surrogate | surrogacy | fertility clinic | fertility treatment | fertility treatments | fertility doctor |  infertility | trying to conceive | ttc | trying for a baby | trying for a second baby/child/kid | trying for another baby/child/kid/one | tww | ovulation | ovulating | ovulation kit | ovulation strips | clomid | letrozole | trigger shot | stims | stim shots | failed transfer | <ordinal> round of ivf | hsg test | low amh | hysterectomy by choice | reproductive choice | reproductive rights | reproductive endocrinologist | anticonceptivos | aborto | aborté | ligadura | me ligaron | vasectomía | fertilidad | in vitro fecundación | pastillas anticonceptivas | diu`,
    },
    {
      id: 'weak',
      strength: 'weak',
      needs: ['mine', 'first'],
      phrases: `transfer day | beta day | retrieval day | the implant in my arm | pee on sticks`,
    },
    {
      id: 'ways',
      strength: 'strong',
      phrases: `frozen embryo | blastocyst | blastocysts | fertility drugs | fertility benefits | ivf round | iui round | round of ivf | round two of ivf | stimming | shots in the belly | shots in the butt | progesterone in oil | pio shots | follicle count | fsh level | basal temp | basal body | cycle tracking | cycle app | period app | period tracker | menopur | gonal-f | cetrotide | donor egg | donor eggs | donated eggs | donor sperm | semen analysis | vial on ice | off the pill | my pill pack | pill pack | mini pill | minipill | iud out | iud in | copper iud | liletta | implant in my arm | little arm implant | implant swapped | the ring swapped | emergency contraception | spermicide | tubes removed | hysterectomy | had a hysterectomy | getting snipped | no scalpel | shooting blanks | got an abortion | my procedure at | the procedure at twenty | abortion fund | abortion doula | mife | miso pills | terminated a pregnancy | ended a pregnancy | ended my pregnancy | escort at the clinic | the clinic side | the clinic with the protesters | drove to illinois for | anticonceptiva | pastilla del día | el diu | me ligué | me operé para no | ya me operé | la vasectomía | congelé mis óvulos | óvulos | hormone shots for`,
    },
    {
      id: 'ways-own',
      strength: 'weak',
      needs: ['self', 'my', 'near'],
      phrases: `subfertile | amh | opk | surrogate | diaphragm | ablation | no-scalpel | reversal | inseminación | reproductive`,
    },
    {
      id: 'ways-near',
      strength: 'weak',
      needs: ['near'],
      phrases: ` shots | injections | retrieval | transfer | procedure | implant | cycle | eggs | tubes | patch | donor | sharps container | stomach shots | needles in the fridge | hormones | blood draw | round two | round three | round four | round of shots | waiting room with`,
    },
    // Hens, plans and hunting dogs.
    {
      id: 'not-of-decisions',
      strength: 'keep',
      phrases: `embryo of a/an/the | egg retrieval the poultry | from the pills to the | washer/dryer/dishwasher mid-cycle | count/counts/counting/counted the pills | have the pills in | in silico in vitro | in vitro in vivo/assay/assays/study/studies/diagnostics/toxicology/models | company/garage/chest/break freezer | the company freezer`,
    },
    // What else is called a transfer, a shot or a tube: it needs something plainer beside it.
    {
      id: 'weak-near',
      strength: 'weak',
      needs: ['near'],
      phrases: `
        turkey baster | fertility | the transfer | have/had/has the [clinic] | my clinic | the shot | the ring | the procedure | waiting period

        tubes out | clear sample | the patch and | ring/patch/pill/shot swapped/replaced/removed/out/in/expired/changed/refill/every | <num> rounds of
        termination for
        transfer tuesday | transfer number | the? transfer took | transfers didn't | past the protesters | past the signs | drove across state lines | crossed state lines | cup at the clinic | sterile/sample cup | little cup for the | heavy week | round three/four/five of | third round | low count | egg count | my count | first beta | trying again after | we're trying for | the retrieval | mid-cycle | first cycle | vial pickup | la pastilla | my own procedure
        peas on my/the lap
        two week wait | two-week wait | failed round/cycle | the ones we lost | <num> retrieved | follicle/follicles | every one of our
      `,
    },
    {
      id: 'weak-cluster',
      strength: 'weak',
      needs: ['cluster'],
      phrases: `retrieval | vials | transfer | follicles | embryologist | a specialist | sharps`,
    },
    {
      id: 'own-forms',
      strength: 'strong',
      phrases: `
        fertility drugs/meds/bills/loan/costs/journey/coverage/specialist/struggles/shots/issues/appointment/appointments | our/my fertility
        implant/iud swapped/replaced/removed/out/in/expired/changed | tubes got/were/are tied | tied my tubes | got my implant | on/switched to the implant
        on/my/got depo | the patch to the shot | the shot to the patch/pill | depo shot/provera | <num>/<ordinal> transfer with the clinic
        rounds of ivf/iui/clomid/stims | [i count/counted the pills] every month | [i have the pills] in my bag/purse/locker
        we/i are/'re/were/'ve been? trying for another so/and/but/this/now | we are/'re/were/'ve been? trying for a second/third so/and/but/this/now
        wife/husband and i are/were trying for a? another/second/third | in my/our/another two week wait | in my/our/the two-week wait
        our <ordinal>? failed round/cycle | got/bought/get plan b from/at | my/our eggs are/were in/on the? freezer/ice/storage
        drove to another state for the/a/my procedure/appointment | crossed state lines for it/one | crossed state lines for the/a/my procedure/appointment
        past the protesters at/into/outside the? clinic | tomé/tomo/tomaba la pastilla y/desde/después
      `,
    },
    {
      id: 'innocent',
      strength: 'keep',
      phrases: `abort retry | hair follicle/follicles test/tests/sample/drug | abort the mission | abort mission | abort the process | abort the launch | abort signal | soil fertility | fertility of the soil | fertile ground | embryonic stage | stem cell | word embedding | chill pill | bitter pill | poison pill | snip of | tin snips | snip the wire | snipping tool | code snip | data transfer | surrogate key | surrogate keys | home depot | iud draft | transfer the | sterilized equipment | sterilized instruments | sterilized gauze | sterilization of instruments | sterilized the`,
    },
    {
      id: 'frames',
      strength: 'strong',
      phrases: `<num>/two/three/four/six/eight embryos/eggs/rounds/transfers/retrievals/cycles/follicles/vials on/in/of/frozen/later? ice/freezer/storage/ivf/iui/stims/clomid/letrozole | round/cycle <num>/two/three/four/five of ivf/iui/stims/fertility/clomid | shots/needles/injections in/into/to my/the stomach/belly/fridge/thigh/butt every? | tubes tied/gone | my/her tubes are/were/came | snipped/snip/vasectomy last/on/this/in/at/and ** peas/couch/week/friday/ice | snipped last/on/this friday/week/month/june/spring/fall/summer/winter/year/monday/tuesday/thursday | i/he/husband got/getting fixed last/on/this/and friday/week/month/peas | after/before/since/got/getting/had/weeks/booked the/a/my snip/vasectomy/tubal/iud/implant/retrieval/transfer/abortion/hysterectomy/procedure at/in/for ** <age>? | clinic escort/escorts/defense/volunteer/protesters | drive/drove/walk/walked/escort/escorted patients/women/people/girls/strangers/them/her to/past/from/home/in the? clinic/signs/planned | walk/walked/escort/escorted patients/women/girls past the? protesters/protestors | my own procedure at <age> | my/the procedure/abortion/pill at/in/when/back i/<age>/college/<year>`,
    },
    // What jars, ribbons and hens are called as well.
    {
      id: 'said-of-things-too',
      strength: 'weak',
      needs: ['self', 'mine', 'near', 'cluster'],
      phrases: `sterilized | sterilised | snip | snipped`,
    },
    {
      id: 'of-a-body',
      strength: 'strong',
      phrases: `
        got/getting/get/been/being sterilized/sterilised/snipped/infertile | i/she/he/we/wife/husband/they am/was/were/is/are/'s sterilized/sterilised/snipped/infertile | the/my/a/his snip | snip is/was/on/at/and/last/friday/thursday
        infertile couple/couples/since/after/and | snipped <year>/in/at/, | sterilized at/in/after/when/before <age>?
      `,
    },
  ],
};
