import type { RuleFile } from '../rule.ts';

const NEAR =
  'brother/sister/stepbrother/stepsister/mom/dad/mother/father/cousin/uncle/aunt/nephew/niece/son/daughter/wife/husband/partner/friend/roommate/boyfriend/girlfriend/mentor/bestie';
const MINE = 'my/our best/little/big/baby/old?';

/** Traits of people close to the applicant: relatives, partners, friends, room-mates, mentors, and help for a protected group. */
export const association: RuleFile = {
  class: 'PC-ASSOCIATION',
  source: 'ADA, 42 U.S.C. 12112(b)(4); Cal. Gov. Code 12926 (association); N.Y. Exec. Law 296; 775 ILCS 5',
  rules: [
    {
      id: 'in-spanish',
      strength: 'weak',
      needs: ['spanish'],
      phrases: `mi hermano ** silla | mi hija ** autista | mi hijo ** autista | autista | mi amiga trans | mi amigo gay`,
    },
    {
      id: 'life-words',
      strength: 'weak',
      needs: ['my', 'kin'],
      phrases: `citizenship hearing | deportation hearing | asylum interview | green card interview | sober house | bar mitzvah | bat mitzvah | the va | down syndrome | speech therapy | hearing aids | special olympics`,
    },
    {
      id: 'life-single',
      strength: 'weak',
      needs: ['my', 'kin'],
      phrases: `wheelchair | autism | dialysis | chemo | rehab | parole | transition | hrt | mosque | temple | synagogue | quinceañera | deployment | deployed | aa | iep | adhd | gay | trans | lesbian | muslim | jewish | immigrant | refugee | dreamer`,
    },
    {
      id: 'spouse-service',
      strength: 'strong',
      phrases: `navy wife | army wife | marine wife | military wife | air force wife | military spouse | milspouse | mil spouse | milso | navy spouse | army spouse | military husband | navy husband | military kid | military mom | military dad | army mom | navy mom | marine mom | proud navy | proud army | proud marine mom | navy mom of <num> | coast guard wife | police wife | fire wife | married to [one] | married into a [*] family | wife of a [*] veteran | husband of a [*] veteran | cop's kid`,
    },
    {
      id: 'close-person',
      strength: 'strong',
      phrases: `my/our son/daughter/kid/child/wife/husband/partner/girlfriend/boyfriend/fiance/fiancee/roommate/best/bestie/nephew/niece/stepson/stepdaughter/mentor/neighbor is/was/has [autistic/deaf/blind/trans/gay/black/asian/korean/chinese/mexican/muslim/jewish/hindu/disabled/bipolar/undocumented/adhd/autism/epilepsy/epileptic/nonbinary/queer/bi/lesbian/filipino/filipina/indian/vietnamese/haitian/nigerian/latina/latino/hispanic/native/catholic/mormon/buddhist/sikh/wheelchair] | roommate to [asylum hearing prep] | my <person>'s [transition/asylum/immigration/deportation/hearing] | straight ally | lgbtqia ally | ally to/of the trans/gay/queer/black/lgbt/lgbtq/muslim/immigrant/disabled/deaf * | ally week/flag/pin | allyship | lgbtq ally | trans ally | ally training | safe zone trained | pflag mom | pflag dad | mama bear hugs at pride | free mom hugs | free dad hugs | mom of a [*] kid | dad of a [*] kid | mother of a [*] child | father of a [*] child | parent of an [*] child | autism mom | autism dad | autism parent | special needs mom | special needs parent | special-needs mom | down syndrome superstar | coda of deaf parents | child of deaf adults | child of deaf parents | deaf parents | deaf brother | deaf sister | blind brother | my trans <person> | my gay <person> | my gay brother | my gay best friend | my autistic <person> | my deaf <person> | my disabled <person> | my black <person> | my black wife | my black husband | my muslim <person> | my jewish <person> | my immigrant <person> | my undocumented <person> | my mixed kids | my biracial kids | biracial kids | mixed kids | interracial marriage | interracial couple | interracial | interfaith marriage/couple/home/wedding/household | in an interfaith |  wheelchair-using son | caring for a disabled <person> | caregiver to a disabled | translates for her deaf | sponsor a refugee family | sponsored a refugee | hosted a refugee | refugee host family | volunteer with refugees | tutor refugees | esl volunteer | esl tutor | immigrant rights volunteer | visiting my cousin in prison ministry | big sister to a | buddy walk | autism walk | autism awareness | autism speaks | light it up blue | march of dimes | special olympics volunteer | special olympics coach | relay for life | susan g komen | race for the cure | komen | aids walk | aids lifecycle | walk to end alzheimer's | jdrf | st jude marathon | nami walk | out of the darkness walk | polar plunge for special olympics`,
    },
    { id: 'weak', strength: 'weak', needs: ['mine'], phrases: `ally | mentor's mosque` },
    {
      id: 'ways',
      strength: 'strong',
      phrases: `raise/raised/raising ** interfaith | mi cuñado/cuñada/compadre/comadre es inmigrante/indocumentado/gay/lesbiana/musulmán/negro/judío/trans/sordo/ciego | pride with my <kin>/son/daughter/kid | my wife is <nation> | my husband is <nation> | my girlfriend is <nation> | my boyfriend is <nation> | my best friend is <nation> | my wife is from [**] | my husband is from [**] | my wife's from [**] | my husband's from [**] | wife's family is <nation> | husband's family is <nation> | <kin> is [gay] | <kin> is [trans] | <kin> is [deaf] | <kin> is [blind] | <kin> is [autistic] | <kin> 's wheelchair | <kin> 's service dog | <kin> 's autism | <kin> 's disability | <kin> 's transition | <kin> 's wedding to * | <kin> 's boyfriend | <kin> 's girlfriend | <kin> 's wife | <kin> 's husband | <kin> came out | <kin> transitioned | <kin> wears a hijab | <kin> uses a wheelchair | <kin> uses a chair | <kin> has autism | <kin> has down | <kin> has cp | <kin> has epilepsy | brother's wheelchair | sister's wheelchair | my [autistic] brother | my [autistic] son | my [autistic] kid | my [deaf] brother | my [deaf] sister | my [deaf] daughter | my [deaf] son | my [blind] brother | my [gay] brother | my [gay] son | my [gay] uncle | my [gay] dads | my [lesbian] sister | my [trans] son | my [trans] daughter | my [trans] kid | my [trans] brother | my [trans] sister | my [disabled] brother | my [disabled] sister | special olympics | special olympics with my | down syndrome walk | special needs dad | special needs sibling | medical mama | medically complex | feeding tube for my | sibling of | sib of | glass child | pflag | proud pflag | mama dragon | trans kid's | my kid's pronouns | my son's iep | my daughter's iep | my kid's iep | my son's insulin | my daughter's insulin | my son's inhaler | my daughter's inhaler | my kid's epipen | my son's therapy | my daughter's therapy | my wife's chemo | my husband's chemo | my wife's dialysis | my husband's dialysis | my wife's deployment | my husband's deployment | wife's deployed | husband's deployed | wife is deployed | husband is deployed | wife is in the army | husband is in the army | my wife's unit | my husband's unit | air force mom | proud army mom | army dad | navy dad | marine dad | air force dad | proud marine | army sister | blue star mom | gold star mom | gold star wife | gold star widow | gold star son/brother/sister/lady/family/plate/dad/father | son is a marine | son in the navy | son in the army | daughter in the army | daughter in the navy | brother in the army | brother's deployed | sister's deployed | military family | my roommate's asylum | roommate to * hearing | roommate's green card | my wife's green card | my husband's green card | husband's green card | wife's green card | wife's citizenship | husband's citizenship | wife's visa | husband's visa | my fiancé's visa | wife's naturalization | my in-laws are <nation> | in-laws only speak | in-laws speak | my mother-in-law's tamales | learning <language> for my | learning <language> for her | learning <language> for his | learn <language> for my wife's | learning sign for | learned sign for | learned asl for | learned to sign for | signing with my | sign with my | to/i/and/we sign for my | converted for my | wife wears the collar | wife's a pastor | husband's a pastor | wife is a pastor | husband is a pastor | wife is a rabbi | preacher's kid | pastor's kid | pastor's wife | pastor's son | pastor's daughter | rabbi's son | rabbi's daughter | imam's son | imam's daughter | minister's daughter | minister's son | deacon's kid | my wife's church | my husband's church | my girlfriend's church | wife's mosque | husband's mosque | my wife's temple | wife's synagogue | wife keeps kosher | husband keeps kosher | wife fasts | husband fasts | mixed couple | mixed marriage | interfaith family | loving day | transracial adoption | my best friend's hijab | my partner's hijab | my roommate's hijab | my roommate's prayer | my mentor, a * man | black stepdad | black stepson | black son | black daughter | black wife | black husband | white wife | white husband | asian wife | asian husband | latina wife | brown kids | brown babies | brown boys of my own | my wife and her wheelchair | my brother in prison | brother's locked up | brother in prison | dad in prison | mom in prison | visiting my brother at | visit my dad at the prison | dad's parole | my dad was locked up | caretaker of a disabled | my sister's detox | my brother's detox | brother's rehab | sister's rehab | my brother's overdose | my sister's overdose | my brother's addiction | my mom's drinking | my dad's drinking | my roommate's transition | my best friend's transition | bridesman at my gay | uncle's husband | aunt's wife | aunt and her wife | uncle and his husband | brother and his husband | sister and her wife | my two moms | my two dads | my moms | my dads | mi hermano gay | mi hermana lesbiana | mi hijo trans | mi hija trans | mi hermano sordo | mi hermana sorda | mi hijo autista`,
    },
    {
      id: 'ways-near',
      strength: 'weak',
      needs: ['near'],
      phrases: `deployed | stationed | asylum | hearing | visa | chemo | wheelchair | collar | parish | congregation | pronouns | iep | disability case | disability hearing | detention | deported | dialysis | rehab`,
    },
    // A clergyman's child in a tale about somebody else.
    {
      id: 'strangers',
      strength: 'keep',
      yields: true,
      phrases: `the/a/that [pastor/rabbi/imam/minister/preacher/deacon 's son/daughter/kid/wife]`,
    },
    {
      id: 'innocent',
      strength: 'keep',
      phrases: `
        parole officer job/jobs/academy/exam/trainee/interview/opening/shadow
        [ally/allies] in/of/at/across the? toaster/kettle/laundromat/town/war/fight/theirs | proven [ally] | [autism speaks] bake | homeowners association | association of | hoa = homeowners association | ally bank | coda to the | coda of the song | married to the job | married to the idea
        till/until/when/before/then his/her/the [dad/mom/brother/kid/son/neighbor came out]
        [dad/mom/mother/father/aunt/grandma/grandpa/cousin/brother/sister/son/kid/uncle came out] of/on/onto/with/here/back/for/in
        [dad/mom/brother/sister/son/kid/uncle came out] to/and see/watch/watched/help/helped/cheer/cheered/visit/waved/sat
        [dad/mom/brother/sister/son/kid/uncle came out] to the/my range/field/track/game/meet/academy/graduation/porch
        cousin/aunt/mother/mom/grandma/sister/niece 's [boyfriend 's] | second/third/cousin/aunt cousin? 's boyfriend 's
        [cousin/aunt/sister 's boyfriend 's] | cousin's wife's | aunt's boyfriend's | cousin's boyfriend's | i [mentor is]
        de/con/a/para/por [mi cuñada/cuñado/compadre es]
        cousin/brother/sister/friend/neighbor 's priest/rabbi/pastor/minister came/who/is/has/blessed/said/drove
      `,
    },
    {
      id: 'frames',
      strength: 'strong',
      phrases: `[my/his/her/our best? friend/roommate/wife/husband/son/daughter/brother/sister/mentor/partner/boyfriend/girlfriend/fiancée/fiancé/neighbor/cousin/nephew/niece 's] wheelchair/asylum/green/visa/deployment/transition/chemo/dialysis/iep/autism/disability/hijab/rehab/mosque/church/synagogue/parole/citizenship/naturalization/ssdi/seizures/insulin/hearing/service/braille/pronouns/detox/deportation/immigration card/dog/hearing/case/interview/aid/aids/ceremony/court/check/appointment? | sister/brother/mother/father in law 's disability/medical/immigration/asylum/cancer/custody/deportation/discharge case/hearing/claim/battle/status/treatment? | my wife/husband/son/daughter/brother/sister/roommate/mentor/partner/girlfriend/boyfriend/friend/stepson/stepdaughter is/was/uses/has/wears/needs/signs/keeps/came/speaks/goes [<nation>/deaf/blind/autistic/trans/gay/lesbian/bi/muslim/jewish/hindu/sikh/black/white/asian/latino/latina/disabled/undocumented/deployed/pregnant/christian/catholic/mormon/nonbinary/paralyzed/diabetic/epileptic/kosher/halal] | take/drive/drove/took my wife/husband/roommate/son/daughter/friend/nephew/niece/neighbor to asylum/chemo/dialysis/aa/rehab/mosque/church/immigration/methadone/therapy/speech/va hearing/clinic/prep/appointments?/interview/court? | married to a/an/one/<nation> <nation>/black/muslim/jewish/deaf/pastor/marine/soldier/immigrant/priest/rabbi/dreamer/veteran | [son/daughter/kid/child/dad/mom] of a/an/two? immigrant/immigrants/marine/pastor/preacher/rabbi/refugee/refugees/deaf/sharecropper/missionaries/soldier/teamster/coal parents?/miner?`,
    },
    // What somebody near the writer has, uses or waits for.
    {
      id: 'near-owns',
      strength: 'strong',
      phrases: `
        [friend/bestie/buddy/pal/roommate/neighbor/coworker/nephew/niece/cousin/brother/sister/stepsister/stepbrother/uncle/aunt/son/daughter/stepson/wife/husband/partner/girlfriend/boyfriend/mentor/teammate/bro/sis 's <illness>/<medicine>/chemo/rehab/detox/parole/probation/schizophrenia/autism/adhd/dyslexia/disability/wheelchair/scooter/walker/cane/crutches/cpap/oxygen/ventilator/pacemaker/transplant/mastectomy/prosthesis/implant/braille/stimming/seizure/stutter/tremor/migraines/celiac/amputation/blindness/deafness/sobriety/relapse/overdose/hospice/transition/pronouns/asylum/visa/citizenship/naturalization/deportation/deployment/hijab/ordination/trial/felony/eviction/bankruptcy]
        [best/kid/little/big/baby/older/younger friend/buddy/sister/brother/cousin 's <illness>/<medicine>/chemo/rehab/detox/parole/probation/schizophrenia/autism/adhd/dyslexia/disability/wheelchair/scooter/walker/cane/crutches/cpap/oxygen/ventilator/pacemaker/transplant/mastectomy/prosthesis/implant/braille/stimming/seizure/stutter/tremor/migraines/celiac/amputation/blindness/deafness/sobriety/relapse/overdose/hospice/transition/pronouns/asylum/visa/citizenship/naturalization/deportation/deployment/hijab/ordination/trial/felony/eviction/bankruptcy]
        [friend/bestie/buddy/pal/roommate/neighbor/coworker/nephew/niece/cousin/brother/sister/stepsister/stepbrother/uncle/aunt/son/daughter/stepson/wife/husband/partner/girlfriend/boyfriend/mentor/teammate/bro/sis 's cystic/muscular/cerebral/sickle/kidney/liver/feeding/hearing/insulin/service/guide/green/halfway/ankle/parole/asylum/oxygen fibrosis/dystrophy/palsy/cell/aid/aids/pump/tube/dog/card/hearing/officer/bed/tank/transplant/monitor/house/papers/case]
      `,
    },
    // What somebody near the writer is, and what became of them.
    {
      id: 'near-is',
      strength: 'strong',
      phrases: `
        [friend/bestie/buddy/pal/roommate/neighbor/coworker/nephew/niece/cousin/brother/sister/stepsister/stepbrother/uncle/aunt/son/daughter/stepson/wife/husband/partner/girlfriend/boyfriend/mentor/teammate/bro/sis on/with/has/got <illness>/<medicine>/chemo/rehab/parole/probation/hospice/oxygen/adhd/autism/disability/daca] | [friend/bestie/buddy/pal/roommate/neighbor/coworker/nephew/niece/cousin/brother/sister/stepsister/stepbrother/uncle/aunt/son/daughter/stepson/wife/husband/partner/girlfriend/boyfriend/mentor/teammate/bro/sis in rehab/detox/prison/hospice/recovery]
        [friend/bestie/buddy/pal/roommate/neighbor/coworker/nephew/niece/cousin/brother/sister/stepsister/stepbrother/uncle/aunt/son/daughter/stepson/wife/husband/partner/girlfriend/boyfriend/mentor/teammate/bro/sis is/was/'s a/now/legally/openly/on? deaf/blind/autistic/trans/gay/lesbian/bisexual/queer/nonbinary/paralyzed/undocumented/disabled/schizophrenic/diabetic/epileptic/muslim/jewish/hindu/sikh/rabbi/priest/nun/deacon/felon/amputee/refugee/dreamer/veteran/dialysis/chemo/hospice/oxygen/parole/probation/suboxone/methadone/disability/insulin]
        [friend/bestie/buddy/pal/roommate/neighbor/coworker/nephew/niece/cousin/brother/sister/stepsister/stepbrother/uncle/aunt/son/daughter/stepson/wife/husband/partner/girlfriend/boyfriend/mentor/teammate/bro/sis uses/wears/lost/signs a/his/her? wheelchair/scooter/walker/cane/braille/asl/sight/hearing/hijab/turban]
        mi/mis [hermano/hermana/hijo/hija/primo/prima/tío/tía/cuñado/cuñada/compadre/comadre/amigo/amiga es/está/anda/tiene ciego/ciega/sordo/sorda/gay/lesbiana/trans/autista/diálisis/quimio/cáncer/vih/preso/presa/deportado/deportada]
        mi/mis [hermano/hermana/hijo/hija/primo/prima/tío/tía/cuñado/cuñada/compadre/comadre/amigo/amiga ciego/ciega/sordo/sorda/gay/lesbiana/trans/autista/preso/presa/amputado/amputada]
        [roommate/son/daughter/brother/sister/wife/husband/kid of an? felon/imam/rabbi/pastor/refugee/refugees/immigrants/lifer] | wheelchair using [friend/bestie/buddy/pal/roommate/neighbor/coworker/nephew/niece/cousin/brother/sister/stepsister/stepbrother/uncle/aunt/son/daughter/stepson/wife/husband/partner/girlfriend/boyfriend/mentor/teammate/bro/sis]
        [sister/brother/mother/father/daughter/son in law 's] <illness>/cpap/wheelchair/chemo/parole/rehab/hospice/transplant
        [kid/boy/girl/baby/son/daughter/mom/dad with/has/got cystic/muscular/cerebral/sickle/spina/down/downs fibrosis/dystrophy/palsy/cell/bifida/syndrome]
        [kid/boy/girl/son/daughter with/has downs/autism/epilepsy/<illness>] | [${NEAR}/neighbor/coworker is/'s on the spectrum]
        [kid/son/daughter has/with down 's syndrome?] | [${NEAR}/neighbor/coworker lost her/the/their baby]
        ${NEAR}/neighbor/coworker/coach/teacher/boss is/'s in a? [memory ward/care/unit] | agent orange kid/kids/baby/daughter/son
        [${NEAR}/neighbor/coworker is/'s in the guard/army/navy/marines/reserves band?]
        my/his/her/our [${NEAR}/neighbor/coworker 's guard/reserve/army/navy/marine/platoon unit/drill/band/deployment/orders]
        [${NEAR}/neighbor/coworker 's chair has wheels] | they deported [my/her/him/them] | [they deported her/him/my/them]
        ${NEAR}/neighbor/coworker ** [they deported her/him] | [ma/mama/papa/${NEAR}/neighbor/coworker was/got/is/being/gets deported]
        [${NEAR}/neighbor/coworker 's brother/sister/mom/dad/kid/wife/husband was/got/is/being/gets deported]
        [${NEAR}/neighbor/coworker is/'s the? imam/rabbi/pastor/priest/bishop/deacon 's? wife/husband/son/daughter?]
        talker tablet/device/app | aac device/tablet/board | [board with pictures to talk] | communication board
        ${MINE} [${NEAR}/neighbor/coworker is/'s in recovery/rehab/prison/jail/hospice/detox]
        the? only [hearing/sighted/documented person/one/kid/child/member at/in our/my/the dinner? table/family/house/home]
        only [hearing/sighted person/one/kid/child at/in our/my/the dinner? table/family/house/home]
        my/his/her/our [${NEAR}/neighbor/coworker 's sentencing/arraignment/indictment/conviction/bail/plea]
        [son/daughter/kid/child of a/an bishop/deacon/imam/minister/priest/nun/cantor/felon/convict/alcoholic/addict/drunk] | [dependent id]
        dependent id card?
        [${NEAR}/neighbor/coworker wears/wore a pride/rainbow/trans pin/flag/shirt/hat/ribbon? on his/her feed/the cap/lapel/hat?]
        [${NEAR}/neighbor/coworker reads/read braille] | [adult child/children of a/an? drunk/alcoholic/alcoholics/addict/addicts]
        [${NEAR}/neighbor/coworker is/'s transitioning] | [${NEAR}/neighbor/coworker is/'s doing time/life/years/federal]
        [felon/con/convict/inmate 's kid/wife/son/daughter/husband/family/brother]
        [ex-con 's kid/wife/son/daughter/husband/family/brother]
        [brother/sister/stepbrother/mom/dad/mother/father/cousin/uncle/aunt/nephew/niece/son/daughter/wife/husband/boyfriend/girlfriend/roommate is/'s in the air/national/coast force/guard]
        ${MINE} [${NEAR} has/uses/wears/got a/an/his/her/two? cochlear/feeding/insulin/prosthetic/service/guide/hearing/leg/ankle implant/tube/pump/leg/arm/dog/aid/aids/brace/braces/monitor]
        ${MINE} [${NEAR} reads/read lips] | ${MINE} [${NEAR} wears/wore a/his/her? kippah/yarmulke/hijab/turban/niqab/bindi/dupatta/abaya]
        ${MINE} [${NEAR} is/'s on dialysis/methadone/oxygen/hospice/chemo/parole/probation/disability/daca/tps/suboxone]
        ${MINE} [${NEAR} is/'s on the kidney/liver/heart/transplant list] | ${MINE} [${NEAR} is/'s on house arrest]
        ${MINE} [${NEAR} relapsed/overdosed] | ${MINE} [${NEAR} got sober/deported/clean/paroled]
        ${MINE} [${NEAR} lost his/her/their papers/green/status/visa/asylum card/case?] | ${MINE} [${NEAR} crossed the border/desert/river]
        ${MINE} [${NEAR} is/'s a/an refugee/asylee/dreamer/marine/veteran/vet/amputee/imam/rabbi/nun/deacon/sailor/airman]
        ${MINE} [${NEAR} is/'s bi/ace/asexual/aromantic/intersex/pansexual/genderfluid]
        ${MINE} [${NEAR} is/'s at fort/camp bragg/benning/drum/hood/sill/riley/carson/bliss/campbell/stewart/pendleton/lejeune]
        ${MINE} [${NEAR} is/'s deployed/stationed] | ${MINE} [${NEAR} uses/signs/speaks asl]
        ${MINE} [${NEAR} uses a talker/tablet to talk] | ${MINE} [${NEAR} uses they pronouns]
      `,
    },
    // Somebody near the writer, with what they have.
    {
      id: 'near-with',
      strength: 'strong',
      phrases: `
        my little/big/older/younger/twin/best? [brother/sister/son/daughter/friend with cerebral/muscular/multiple/cystic *]
        my little/big/older/younger/twin/best? [cousin/nephew/niece/partner with cerebral/muscular/multiple/cystic *]
        my little/big/older/younger/twin/best? [brother/sister/son/daughter/friend with down/downs/spina syndrome/bifida]
        my little/big/older/younger/twin/best? [cousin/nephew/niece/roommate with down/downs/spina syndrome/bifida]
        my little/big/older/younger/twin/best? [brother/sister/son/daughter/friend/cousin/nephew/niece/roommate with <illness>/autism/dyslexia/adhd]
      `,
    },
  ],
};
