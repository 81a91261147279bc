import type { RuleFile } from '../rule.ts';

/** Complaints, claims and suits against employers, and fights over protected leave. */
export const claims: RuleFile = {
  class: 'PC-CLAIMS',
  source: '42 U.S.C. 2000e-3; FMLA, 29 U.S.C. 2615; ADEA 623(d); state workers’ compensation retaliation statutes',
  rules: [
    {
      id: 'in-spanish',
      strength: 'weak',
      needs: ['spanish'],
      phrases: `
        demandé | abogado laboral | compensación | despido injustificado | me despidieron por | acoso laboral | accidente de trabajo
      `,
    },
    {
      id: 'life-words',
      strength: 'weak',
      needs: ['cluster', 'my'],
      phrases: `
        claim number | administrative judge | labor board | back wages | overtime they owe | subpoena in my case | demoted after | fired after
        written up after i | leave denied | despido injustificado | me despidieron por
      `,
    },
    {
      id: 'life-single',
      strength: 'weak',
      needs: ['near'],
      phrases: `
        complaint | investigation | attorney | mediation | mediator | settled | settlement | claim | adjuster | alj | appeal
        appealed | reinstated | overtime | unpaid | stiffed | plaintiff | deposition | deposed | sued | suing | suit
        lawsuit | discriminat | discriminated | discrimination | harassed | harassment | retaliation | hostile | comp | demandé | compensación
      `,
    },
    {
      id: 'charge',
      strength: 'strong',
      phrases: `
        eeoc | eeoc charge | eeoc complaint | filed with the eeoc | eeo | eeo complaint | eeo charge | eeo counselor | eeo case | right to sue letter
        right-to-sue | dfeh complaint | crd complaint | civil rights commission complaint | human rights commission complaint
        commission on human rights charge | discrimination case | discrimination suit | discrimination lawsuit | discrimination complaint
        discrimination claim | won my discrimination case | age discrimination suit | race discrimination suit | sex discrimination suit
        pregnancy discrimination suit | disability discrimination suit | hostile work environment | harassment complaint | sexual harassment complaint
        sexual harassment suit | sexual harassment lawsuit | reported my supervisor for harassment | title vii suit | title ix complaint | retaliation
        retaliation claim | retaliation suit | retaliated against | wrongful termination | wrongful-termination | wrongfully terminated
        wrongful discharge | wrongful dismissal | constructive discharge | unlawful termination | sued my employer | sued my old | sued my former
        sued the department | sued the city | sued my boss | suing my employer | suing the department | suing my old | suing my former
        suing the city | lawsuit against my | lawsuit against the department | lawsuit against the company | my lawsuit | my lawsuit against
        my settlement | settlement from my old job | settled with my former | settled my case | class action | class-action | class action against
        lead plaintiff | named plaintiff | named plaintiffs | named plaintiffs in the overtime suit | plaintiff in | plaintiffs in the overtime suit
        overtime suit | overtime lawsuit | flsa | flsa suit | wage claim | wage theft | wage theft claim | wage and hour | wage suit | wage lawsuit
        unpaid wages | unpaid overtime | backpay award | labor board | labor board complaint | labor commissioner | department of labor complaint
        dol complaint | dol complaint against | equal pay act | equal pay suit | equal pay claim | consent decree plaintiff | workers' comp
        workers comp | workers compensation | workers' compensation | workmans comp | workman's comp | comp claim | comp case | comp doctor
        comp judge | injured on the job claim | on-the-job injury claim | line of duty injury | light duty after my claim | ime doctor
        independent medical exam | adjuster's doctor | back claim got approved | my back claim | knee claim | shoulder claim | claim got approved
        claim got denied | my claim was denied | long-term disability claim | short-term disability | unemployment claim | unemployment appeal
        unemployment hearing | fmla | fmla denied | fmla leave | denied my fmla | my fmla | family medical leave | medical leave denied | pfl claim
        paid family leave claim | paid sick leave complaint | ada lawsuit | ada complaint | ada suit | accommodation lawsuit | denied my accommodation
        userra | userra complaint | osha 11(c) | whistleblower | whistle-blower | whistleblower suit | whistleblower complaint | qui tam
        false claims act | qui tam relator | reported the fraud and got | reinstated with back pay | reinstatement hearing
        arbitrator ordered | arbitrator ruled for me | arbitration against my | grievance arbitration | nda with my old employer
        severance agreement lawsuit | deposition in my case | deposed in my case | jury awarded me | jury ruled for me | verdict against my old
        my employment lawyer | employment lawyer | employment attorney | labor lawyer | labor attorney | hr complaint | complaint to hr
        filed a complaint with hr | filed a complaint against my | reported it to hr | internal affairs complaint against my sergeant
        skelly hearing for reporting | civil service appeal | merit board appeal | demanda laboral | demanda por salarios
        demanda por salarios contra la empacadora | demandé a mi patrón | demandé a mi jefe | compensación laboral | compensación al trabajador
        accidente de trabajo | reclamo laboral | acoso laboral | back pay | my claim was/got/is denied/approved/settled/pending/open/closed | my claim against/number/adjuster | disability retirement claim | injury leave
      `,
    },
    {
      id: 'weak',
      strength: 'weak',
      needs: ['near'],
      phrases: `appealed | appeal | retaliated | lawsuit | lawsuits | plaintiff | settlement | deposition`,
    },
    {
      id: 'weak-mine',
      strength: 'weak',
      needs: ['mine'],
      phrases: `lawsuit | complaint | settlement | suit against | appeal denied | tribunal`,
    },
    {
      id: 'ways',
      strength: 'strong',
      phrases: `
        back claim | back claim got | claim denied | claim was denied | denied my claim | denied claim | workmen's comp
        worker's comp | comp check | comp checks | comp board | comp hearing | comp settlement | comp lawyer | comp adjuster | on comp | out on comp
        l&i claim | l&i | l and i claim | labor and industries | osha claim | osha whistleblower | whistleblowers | blew/blow/blowing the whistle on/about the/my/our? boss/company/employer/chief/sheriff/department/manager/supervisor/foreman/owner/plant/warehouse/sergeant/captain/fraud/billing/safety/overtime/wages | blew/blow/blowing the whistle to osha/hr/the
        independent medical examiner | company doctor | functional capacity
        impairment rating | percent impairment | permanent partial | ppd rating | ttd checks | temporary total | light duty denied | maximum medical
        lost time claim | hurt on the job | injured at work | hurt at work | got hurt at work | on-the-job injury | on the job injury
        line-of-duty injury | iod leave | 4850 time | 207-c | 207c | 9-1 injury leave | heart and lung act | eeo office | eeo settlement | eeoc letter
        right to sue | dfeh | human rights commission | human relations commission | commission on human rights | civil rights complaint
        civil rights division complaint | mcad | mcad charge | nysdhr | schr | charge of discrimination | charge number | discrimination charge
        won my discrimination | harassment case | harassment suit | hostile workplace | pay discrimination | equal pay | pay equity suit
        retaliation case | retaliatory | wrongful firing | fired me for reporting | fired me after i reported | fired for reporting
        let go after i reported | after i reported | after i complained | after i filed | since i filed | filed against my
        filed a charge | filed charges with the labor | filed a suit | filed my claim | filed with the labor | sued my last
        sued the county | sued the company | suing my | suing the county | suit against my | lawsuit against the | class representative | class rep in
        opt-in plaintiff | collective action | overtime case | overtime claim | unpaid wage claim | wage claims | wage theft complaint | wage & hour
        flsa case | labor commission | labor department complaint | tip theft | stolen tips | back pay award | backpay | won back pay
        won my back pay | got my back pay | off the clock suit | meal break suit | break violation | misclassified | misclassification | depo on
        mediation day | settlement from my | settlement with the department | settlement with the county | nda with my old | confidential settlement
        my attorney says | reinstated with | ordered my reinstatement | got my job back | won my job back | mspb | civil service hearing
        appealed my termination | fmla paperwork | medical leave fight | denied my leave | accommodation denied | intermittent leave | cfra
        pwfa complaint | pump act complaint | protected activity | protected leave | ig complaint | reported my supervisor/sergeant to hr
        reported my boss/manager/lieutenant to hr | reported harassment | reported the harassment | hr investigation | hr case
        my hr complaint | complained to hr | went to hr about | contested my unemployment | demandé | demandé a mi | demanda contra
        demanda por horas | horas extras no pagadas | no me pagaron | robo de salario | robo de sueldo | compensación de trabajo
        accidente en el trabajo | me lastimé en el trabajo | me lastimé en la obra | queja ante | queja por discriminación | discriminación
        represalias | denuncia laboral | comisión laboral | comisionado laboral | filed against my | internal affairs on my boss
        i filed/made a complaint against him/her | i filed/made a complaint against my partner/sergeant/boss/lieutenant/supervisor/manager/captain/chief
        small claims case/suit against my | my hearing on the | claim that my boss/manager/supervisor/sergeant/coworker
        settled the suit | insurance doctor | inspector general complaint | i filed on the/my supervisor/boss/foreman/sergeant/company/county | when i filed against/with | my claim approved | work comp claim/case/doctor/check/board/adjuster/lawyer/settlement/injury | on work comp
      `,
    },
    {
      id: 'ways-own',
      strength: 'weak',
      needs: ['self', 'my', 'near'],
      phrases: `ime | fce | ttd | mmi | injured on the job | iod | plaintiff | plaintiffs | deposed | mediation | mediated | mediator | reinstatement`,
    },
    {
      id: 'ways-near',
      strength: 'weak',
      needs: ['near'],
      phrases: `claims adjuster | claim | claims | comp | attorney | case | suit | lawsuit | sued | suing | settled | settlement | appeal | denied | approved | complaint | charge | overtime | wages | injured | hurt | back injury | verdict | insurer | nurse case manager | bwc | reporting party`,
    },
    {
      id: 'vague-in-spanish',
      strength: 'weak',
      needs: ['near', 'cluster'],
      phrases: `demanda | despido | queja | discriminación | salarios | ajustador | ajustadora | puse una queja`,
    },
    {
      id: 'mine',
      strength: 'weak',
      needs: ['my'],
      phrases: `lawsuit | deposition | adjuster | settlement | discrimination | harassment`,
    },
    // Suits are worn, complaints are taken and depositions given on duty.
    {
      id: 'ways-vague',
      strength: 'weak',
      needs: ['near'],
      phrases: `
        filed a complaint | filed the complaint | filed a complaint with | filed a complaint against | filed against | filed suit | filed a claim
        the complaint | retaliated | adverse action | appealed it | appeal hearing
        my suit | settled with my | settled out of | my deposition | gave a deposition | the adjuster | my attorney | my lawyer | lawyer says
        hearing officer | investigator from hr | confidentiality clause
        out on leave | leave of absence | leave denied | passed over | light duty | case closed
      `,
    },
    // Knees that complain, geese, costumes, and what others file.
    {
      id: 'kept-senses',
      strength: 'keep',
      phrases: `
        ordered/agreed/had to pay back wages
        knee/knees/ankle/ankles/gum/gums/gout/thigh/thighs/foot/feet/leg/legs/hip/hips ** [filed/filing/files/file a complaint/grievance/appeal]
        shoulder/shoulders/stomach/liver/scale/dog/cat/wife/husband ** [filed/filing/files/file a complaint/grievance/appeal]
        noise/barking/goose/parking/rooster/neighbor/citizen/dog/leash complaint/complaints | [dropped his/her/their complaint against? my?]
        against the building
        [filed a? complaint] about the/a goose/dog/cat/rooster/noise/raccoon/smell/siren/band/truck/neighbor/llama
        director/resident/neighbor/caller/citizen/somebody [filed the/a complaint] | [complaint against] my/his/her buddy/friend/neighbor | [complaint against] his/her partner
        [retaliation] in the ** war | [retaliation] from the cat/dog/machine | [retaliated] in/with/by ** war/prank/balloons/snowball
        banana/chicken/lobster/gorilla/halloween/first/thrift/good/best/only/dark/new/matching/three-piece/his/her suit/suits
        insurance said no , [appealed] | class ring/president/reunion/photo/clown
      `,
    },
    {
      id: 'innocent',
      strength: 'keep',
      phrases: `claims adjuster | claims processing | claims department | claims examiner | claims management | claims handling | insurance claim | insurance claims | baggage claim | filed the bug and the claim | and the claim | the claim | a claim | eeo employer | eeo statement | eeo policy | eeo laws | eeo training | equal employment opportunity | eeo is the law | an eeo | flsa status | flsa exempt | flsa: exempt | compliance with eeo | workers compensation insurance policy/rate/quote/company/agent/certificate | workers' compensation administration | workers compensation administration | reinstated the | license/registration/account/policy/service ** be reinstated | refuses to be reinstated | reinstated service | reinstated my account | suit up | space suit | law suit | bomb suit | swim suit | dry suit | wet suit | strong suit | suit and tie | business suit | suit jacket | track suit | charge cord | appealed to me/us/him/her/them/everyone/kids/voters/both | appealed to the public/crowd/community/ref/umpire | appealed the parking | appeals to | broad appeal | sex appeal | plaintiff's counsel job | civil settlement database | early settlement of texas`,
    },
    {
      id: 'ways-innocent',
      strength: 'keep',
      phrases: `claim to fame | claims to be | insurance claim on the truck | baggage claim | stake a claim | claim jumper | claims adjuster job | reclaim | hail claim | claim check | claim that | claims that | case of beer | case file | case files | case number | case closed | brief case | briefcase | suitcase | in case | just in case | phone case | pillow case | stair case | cold case | display case | guitar case | case study | case law | case by case | use case | use cases | test case | test cases | worst case | best case | worst-case | lower case | upper case | bookcase | suit up | suits me | suit yourself | wet suit | wetsuit | bunker suit | law suit | three-piece suit | suit and tie | suit of armor | strong suit | zoot suit | follow suit | swim suit | swimsuit | bathing suit | hazmat suit | dry suit | complaint department | noise complaint | noise complaints | no complaints | can't complain | complaint from the dog | citizen complaint | settlement house | settled dust | retaliation clause | mediation room | hearing protection | public hearing | public/council/zoning/board/the/a hearing on | hearing test van/booth/for/at/before/on/with | leave no trace | leave it | leave early | leave the | maple leave | leave me | unpaid leave | paid leave | unpaid internship | classes | fitness classes | cooking class | appeal to | appeal of | curb appeal | appeals court ruling | sex appeal | mass appeal | appeal | = lawsuits | overtime game | overtime goal | overtime win | double overtime | in overtime | overtime shift | overtime sheet | overtime sign-up`,
    },
    {
      id: 'frames',
      strength: 'strong',
      phrases: `
        won/lost/settled/filed/dropped my/our claim/suit/appeal against/with/over/about/case/suit/claim/charge/complaint? **
        won/lost/settled/filed/dropped the/a claim/suit/appeal against/with/over/about **
        won/lost/settled/filed/dropped my/the/a/our lawsuit/arbitration/discrimination/harassment against/with/over/about? **
        won/lost/settled/filed/dropped my/the/a/our lawsuit/arbitration/discrimination/harassment case/suit/claim/charge/complaint **
        win/winning/filing/appealed/reopened/closed my/the/a/our claim/suit/appeal against/with/over/about/case/suit/claim/charge/complaint? **
        win/winning/filing/appealed/reopened/closed my/the/a/our lawsuit/arbitration/discrimination/harassment against/with/over/about? **
        win/winning/filing/appealed/reopened/closed my/the/a/our lawsuit/arbitration/discrimination/harassment case/suit/claim/charge/complaint **
        won/lost/settled/filed/dropped my/the/a/our overtime/wage/comp/injury against/with/over/about? **
        won/lost/settled/filed/dropped my/the/a/our overtime/wage/comp/injury/back/shoulder/knee case/suit/claim/charge/complaint **
        win/winning/filing/appealed/reopened/closed my/the/a/our overtime/wage/comp/injury against/with/over/about? **
        win/winning/filing/appealed/reopened/closed my/the/a/our overtime/wage/comp/injury/back/shoulder/knee case/suit/claim/charge/complaint **
        won/lost/settled/filed/filing/appealed/reopened my/our case/hearing/complaint/charge against/with/over/about? **
        filed the/a charge/complaint with the/a eeoc/state/commission/labor/department/board/osha/human/city | won the case/appeal/grievance **
        [named plaintiffs?/plaintiff/plaintiffs in the/a/our/an] ** suit/case/action/lawsuit against/over/? **
        suit/lawsuit/charge/complaint/claim/action/case against my/the/our/a old/former/last/ex/previous/current? employer/boss/department/company
        suit/lawsuit/charge/complaint/claim/action/case against my/the/our/a old/former/last/ex/previous/current? county/city/warehouse/chief
        suit/lawsuit/charge/complaint/claim/action/case against my/the/our/a old/former/last/ex/previous/current? sergeant/lieutenant/supervisor/hospital
        suit/lawsuit/charge/complaint/claim/action/case against my/the/our/a old/former/last/ex/previous/current? contractor/freight/foods/store/plant
        suit/lawsuit against my/our old/former/last/ex/previous/current * | one of the named plaintiffs **
        state/board/judge/arbitrator/commission ruled/sided/found/awarded/ordered for/with/in/me/my/them/us ** favor/pay/back/claim/comp/job/wages
        state/board/judge/arbitrator/commission agreed/approved/granted/reinstated/sided/ruled/found with/for me/my/us
        eeoc/jury/labor/court/appeals/comp ruled/sided/found/awarded/ordered for/with/in/me/my/them/us ** favor/pay/back/claim/comp/job/wages?
        eeoc/jury/labor/court/appeals/comp agreed/approved/granted/reinstated/board for/with/in/me/my/them/us ** favor/pay/back/claim/comp/job/wages?
        insurance/company/comp doctor/lawyer/investigator/adjuster followed/filmed/said/says/watched/called ** me/piece/work/faking/back
        insurance/company/comp doctor/lawyer/investigator/adjuster denied/cleared/was ** me/piece/work/faking/back
        back/shoulder/knee/neck/wrist/hip claim/case/settlement got/was/is/finally? approved/denied/settled/closed/accepted?
        hurt/injured/fell/crushed/burned/broke/tore/blew/threw my/out/the/off/at/on ** on/at the? job/work/clock/line/warehouse/dock/shift/site
        out on/with comp/injury/disability/iod/leave/fmla/workers **
        on/took/taking/used/denied/approved/exhausted my/the/intermittent/protected fmla/cfra/comp/accommodation/leave
        they/he/she/boss/manager/chief/hr cut/demoted/fired/wrote me/my/up/over hours?/shifts? after/because/for/when/the/week i/reporting/complaining **
        they/he/she cut/demoted/fired/wrote me/my/up/over hours?/shifts? after/because/for/when/the/week filing/testifying/my/asking **
        boss/manager/chief/hr cut/demoted/fired/wrote me/my/up/over hours?/shifts? after/because/for/when/the/week filing/testifying/my/asking **
        they/he/she/boss/manager/chief/hr moved/transferred me/my/up/over hours?/shifts? after/because/for/when/the/week i/reporting/complaining **
        they/he/she punished/suspended/passed me/my/up/over hours?/shifts? after/because/for/when/the/week i/reporting/complaining **
        boss/manager/chief/hr punished/suspended/passed me/my/up/over hours?/shifts? after/because/for/when/the/week i/reporting/complaining **
        they/he/she/boss/manager/chief/hr moved/transferred me/my/up/over hours?/shifts? after/because/for/when/the/week filing/testifying/my/asking **
        they/he/she punished/suspended/passed me/my/up/over hours?/shifts? after/because/for/when/the/week filing/testifying/my/asking **
        boss/manager/chief/hr punished/suspended/passed me/my/up/over hours?/shifts? after/because/for/when/the/week filing/testifying/my/asking **
        reported/complained/testified/blew to/up/about/against/hr/osha/the/my/it ** harassment/supervisor/wages/discrimination
        reported/complained/testified to/up/about/against/hr/osha/the/my/it ** boss/overtime/retaliation
        got/won/received/cashed/paid/owed my/me/the/a/our? back/unpaid/stolen/withheld/overtime pay/wages/tips/overtime/check/settlement | demandé a
        gané/perdí/metí mi/la/el/una caso/demanda/queja/apelación/reclamo | puse mi/la/el/una caso/demanda/apelación/reclamo
        me lastimé/caí/quemé/corté en el/la/mi trabajo/obra/bodega/turno/fábrica
        no me/nos pagaron/pagaban/pagan las?/mis? horas/propinas/extras/overtime
        blew the whistle at/in my last/old/former/previous department/job/agency/company/plant/hospital | gave a deposition against
        when/after/since/because i filed they/he/she/nobody | because i filed my old
        when/after/since i complained they/he/she moved/cut/fired/wrote/put/demoted | after i testified nobody/they/against | since i spoke up | after i spoke up they/nobody
        demoted for reporting/complaining/testifying/filing/speaking/calling | won reinstatement | reinstatement and/with back
        nurse case manager came/comes/called/calls/sat/keeps | reported them to the? labor/state/osha/eeoc/dol/wage | my hearing/case at/before the commission
        merit board over/about my | called the 800 number on | settled my shoulder/back/knee/hand/neck/wrist with/against the
        puse una queja contra mi/el/la | puse una queja en el/mi trabajo | puse una queja y me | ajustador/ajustadora me | got/won liquidated damages
        took my old/former/last employer/boss/department to | osha 300 log had
      `,
    },
    // Suits that ended quietly.
    {
      id: 'settled-with',
      strength: 'strong',
      phrases: `
        [settled/settling/settle with my/the/our old/former/last/ex/previous employer/boss/company/warehouse/store/hospital/school/agency]
        [settled/settling/settle with my/the/our old/former/last/ex/previous job/plant/restaurant/shop/department/firm/factory]
        [settled with my employer/boss/company/job] | [my settlement ** employer/boss/company/job/department]
        [signed the/an nda with my/the old/former employer/boss/job/company]
      `,
    },
  ],
};
