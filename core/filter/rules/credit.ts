import type { RuleFile } from '../rule.ts';

/** Credit, debt and bankruptcy. */
export const credit: RuleFile = {
  class: 'PC-CREDIT_BANKRUPT',
  source: '11 U.S.C. 525(a); Cal. Lab. Code 1024.5; 820 ILCS 70; C.R.S. 8-2-126; RCW 19.182.020; NYC Admin. Code 8-107(24)',
  rules: [
    {
      id: 'in-spanish',
      strength: 'weak',
      needs: ['spanish'],
      phrases: `
        deuda | deudas | cobrador | cobradores | quiebra | bancarrota | tarjeta rechazada | puntaje | buró | desalojo | hipoteca
        atrasado en la renta | mal crédito | sin crédito
      `,
    },
    {
      id: 'life-words',
      strength: 'weak',
      needs: ['cluster', 'my'],
      phrases: `
        minimum payment | minimum payments | past due | final notice | second notice | card declined | co-signer
        secured card | ch 7 | ch 13 | chapter seven | chapter thirteen | tow for nonpayment | rent late | late on rent | landlord court
        cut off notice | payday loan | borrow from my | in the red | in the hole | student loan payment | negative balance | zero balance at last
        tarjeta rechazada
        till payday | past due
      `,
    },
    {
      id: 'life-single',
      strength: 'weak',
      needs: ['near', 'my'],
      phrases: `
        collectors | collector | creditors | declined | maxed | cosigner | trustee | discharge | filed | repo | repossess | garnish
        garnished | garnishment | lien | liens | levy | foreclose | foreclosure | eviction | evict | shutoff | pawnshop | owed | owes
        owe | bankrupt | underwater | loan | loans | debt | debts | deuda | deudas | cobrador | cobrador | quiebra | bancarrota
        collections
      `,
    },
    {
      id: 'bankruptcy',
      strength: 'strong',
      phrases: `[chapter 7/11/12/13] done/closed/discharged/discharge/finished/paid/over/plan/trustee/payment/payments/filing | chapter 7/11/12/13 got/was/became/turned | into/to a? [chapter 7/11/12/13] | repoed my * | went bankrupt | gone bankrupt | been/am/was/were bankrupt | bankrupt since/twice/before/after/again/ex | bankrupt at/in <num>/<year> | personally bankrupt | bankruptcy | bankruptcies | filed bankruptcy | filed for bankruptcy | file for bankruptcy | bankruptcy court | bankruptcy lawyer | bankruptcy attorney | bankruptcy discharge | bankruptcy trustee | trustee meeting | meeting of creditors | 341 meeting | filed chapter 7 | chapter 7/13/seven/thirteen taught/wiped/saved/ruined/trustee/filing/filer/lawyer/attorney/petition/cleared | took/survived [chapter 7/13/seven/thirteen] | score in the three/four/five/mid/low hundreds | they/bank/lender/dealer took my truck/car/van/motorcycle/boat back | filed chapter 13 | my chapter 7 | my chapter 13 | chapter 7 bankruptcy | chapter 13 bankruptcy | chapter 13 plan | chapter 13 payment | chapter 13 payments | chapter 7 discharged | chapter 7 discharged | chapter 7 discharged by spring | [chapter 7] ** discharged | [bk ch7] | bk ch7 | bk ch13 | ch7 | ch13 | bk discharged | dschrgd | debts discharged | discharged my debt | reaffirmation agreement | means test | automatic stay | insolvency | bancarrota | quiebra | me declaré en bancarrota`,
    },
    {
      id: 'debt',
      strength: 'strong',
      phrases: `
        my/our/your/bad/low/good/the/their/check credit score | credit score is <num> | card got declined | card declined | my credit | my credit is | credit is shot | credit is trash
        credit is ruined | bad credit | poor credit | no credit history | terrible credit | credit report | credit repair | credit karma
        credit counseling | credit counselor | credit card debt | credit cards maxed | maxed out my/our/both/every card/cards/credit/visa/mastercard | maxed out credit? cards | maxed my cards
        fico | fico score | score of <num> from <num> | scr <num> | [scr <num> > <num>] | subprime | in collections
        [collections] can keep | collections agency | collection agency | collection agencies | collection calls | debt collector | debt collectors
        bill collector | bill collectors | charged off | charge-off | charge-offs | chargeoff | written off debt | delinquent on | past due notice
        past-due | late payments on | missed payments | behind on payments | behind on my | behind on rent | behind on the rent
        behind on the mortgage | behind on child support | default on my | defaulted on | my debt | my debts | our debt
        in debt | debt free | debt-free | debt freedom | debt payoff | debt snowball | debt consolidation | debt settlement | debt relief
        drowning in debt | out of debt | paid off my debt | paid off my cards | paid off my credit | paying off | still owe <thousands>
        owe the irs | irs payment plan | tax lien | back taxes | irs levy | owed back taxes | student loans | student loan
        student debt | $* in student loans | [$* in student loans] | student loan debt | <thousands> in student loans | [<thousands> in student loans]
        sallie mae | navient | nelnet | pslf | loan forgiveness | income-driven repayment | payday loan | payday loans | payday lender | title loan
        title loans | pawn shop to make rent | cash advance | overdraft fees
        nsf fees | got/was/were/been/being/getting repossessed | repossessed in/twice/last/by my/our/the | repossession | repo'd | repo man took | repo man | repoed | repo guy | wage garnishment
        garnished my | garnished wages | my wages garnished | wages garnished | garnishing my | garnishment | garnish my
        check goes to the hospital's lawyers | judgment against me for | civil judgment | levied my account | bank levy | frozen account for debt
        sued me for a debt | debt lawsuit | foreclosure | house/home/condo/farm/duplex/mortgage got/was/is/being? foreclosed | foreclosed on us/me/my/our/in/the | short sale on our house | underwater mortgage | was/were/been/getting/being/get evicted | evicted us/me/in/twice/last/when/again
        eviction | eviction notice | evicted me | got evicted | eviction on my record | pay or quit notice | lights got cut off | power got shut off
        shutoff notice | disconnect notice | ebt card | snap benefits | on welfare | welfare check came/day/cashed | section 8 voucher | medical debt
        medical bills in | hospital bills in | dave ramsey baby step | baby step 2 | financial hardship | broke until payday
        living paycheck to paycheck | paycheck to paycheck | gambling debt | co-signed and | secured card | rebuild my credit | rebuilding my credit
        rebuilding credit | deudas | deuda | endeudado | endeudada | embargo de sueldo | mal crédito | buró de crédito | me embargaron | desalojo
        cobradores | food stamps
        in overdraft | my/your/dollar overdraft/overdrafts | after/for/while the overdraft/overdrafts
      `,
    },
    {
      id: 'weak',
      strength: 'weak',
      needs: ['mine', 'self'],
      phrases: `
        creditors | creditor | homeless | unhoused | financially insecure | low-income | low income | in poverty
        penniless | destitute
        court/ticket/my/our/the/of/old/back debt/debts | dirt/too/so/grew/growing/we/was/are/were up? [poor]
      `,
    },
    {
      id: 'ways',
      strength: 'strong',
      phrases: `
        341 hearing | chapter 13 | filed chapter | filing bankruptcy
        discharged in bankruptcy | dischargeable | reaffirmation | wage earner plan | sixty payments | payment <num> of 60 | payment 60 of 60
        went to collections | sent to collections | collections calls | medical bills | hospital's lawyers
        payment plan with the hospital | garnishing | garnishments | levy on my | levied my | tax liens | irs lien | lien on my | liens on my
        owed the irs | irs installment | offer in compromise | behind on taxes | judgment against me | judgment creditor
        sued me over a card | sued over a credit card | half my check goes | part of my check goes | underwater on the house | upside down on my/our/the/a/his/her car/truck/loan/mortgage/note/house/condo/trailer/van/suv/camper/boat
         lost the house | lost our house | lost my house | lost the house in | bank took the house | bank took my | repossessions
        they took the truck back | tow truck took it back | took my car back | came for my truck | came for my car | hid my truck from
        hid my car from | evicted for | eviction on my | three day notice | three-day notice | five day notice
        pay or quit | sheriff put our stuff | late on rent | back rent | owe back rent | in arrears | child support arrears
        credit scores | vantagescore | creditkarma | credit reports | credit history | rebuild credit | rebuilt my credit
        building credit | fixing my credit | ruined my credit | credit builder | secured credit card | max out my/our card/cards/credit | charge off | derogatories
        shut off notice | shut-off notice | power got cut off | debt-free scream
        debtfree | debt avalanche | baby step two | dave ramsey | ramsey plan | financial peace | envelopes budget
        consolidated my debt | consolidation loan | debt management plan | national debt relief | freedom debt | settled for half
        settled for pennies | title pawn | pawn ticket | loan shark | loan sharks | buy now pay later | klarna | afterpay | rent-a-center
        rent to own | overdraft fee | account negative | bounced rent | insufficient funds | my card declined | chexsystems | unbanked | mohela
        aidvantage | loan default | income-driven | loans forgiven | cosigned | co-signed | ex ran up | ran up my | ran up the cards
        cards in my name | living paycheck | paycheck-to-paycheck | flat broke | dead broke | hardship letter | hardship program | hardship withdrawal
        snap card | ebt | section 8 | section eight | housing voucher | voucher holder | homeless shelter stay | lived in my car | living in my car
        paid off the last | paid off my last | mis deudas | en bancarrota
        declaré bancarrota | me declaré en | cobrador | los cobradores | embargaron | desalojaron | nos desalojaron | me quitaron la casa
        me quitaron la troca | me quitaron el carro | puntaje de crédito | tarjetas al tope | debo hasta | empeñé
        declined at the register | discharge papers from the court | settled with the bank | in hock
        quarter of my check | plan payment | plan payments | affirm and klarna
        last of the/my ambulance/hospital/er bill/bills
        final notices
      `,
    },
    {
      id: 'ways-own',
      strength: 'weak',
      needs: ['self', 'my', 'near'],
      phrases: `
        bankrupt | insolvent | overdrawn | in default | pawned | evicted | repossessed | foreclosed | bk | reaffirm | garnished | repo | arrears | experian | transunion | equifax
        maxed | derogatory | debt | debts | pawnshop | overdrafts | deferment | forbearance | cosigner | wic | tanf | buró
        maxed out | maxed-out | defaulted
        hospital bill | er bill | ambulance bill | credit check | overdraft | slept/sleeping in my car | couch surfed/surfing
      `,
    },
    {
      id: 'ways-near',
      strength: 'weak',
      needs: ['near'],
      phrases: `
        chapter 7 | pawn shop | score | credit | loan | loans | owe | owed | owing | payments | payment plan | minimum payment | balance
        judgment | lien | lawyers | ringtone | creditors | landlord | notice | filed
        settled | points | scr | envelope | envelopes | my score | score hit | score is | score went | score up
        points up
        plasma center/place
        pawn | pawn the | credit bureau/bureaus | skip tracer/tracers | sold/sell/selling plasma | plasma donation/visit/check | double deposit | deposit doubled/tripled | co-sign | cosign | short sale | weekly motel | government cheese | check casher/cashing | bounced a? check/checks | water/gas shut off | truck note | sheriff's auction | default on | trustee took/asked/wanted/gets | broke | envelope system/method | cash envelope/envelopes | layaway plan
      `,
    },
    {
      id: 'vague-in-spanish',
      strength: 'weak',
      needs: ['near', 'cluster'],
      phrases: `casa de empeño | debo | crédito | préstamo | préstamos | embargo`,
    },
    // Test scores, last payments and other people's evictions.
    {
      id: 'ways-vague',
      strength: 'weak',
      needs: ['near'],
      phrases: `
        zero balance | balance zero | no credit | first card after | mortgage | loan
        loans | owe | collections
        paid it all off | final payment | last payment | baby step | baby steps | discharged by | handed the keys back
        short sale | check goes to the | rental assistance
        evictions | notice on the door | lights shut off | water shut off | power cut off for | lost the house to
      `,
    },
    // Said of oneself.
    {
      id: 'said-of-oneself',
      strength: 'strong',
      phrases: `
        [broke] until/till | in [collections] | <num> in [collections]
        to/from [collections] | collections people/agency/agencies/calls/letter/letters/guy
        i/we am/are [broke] | i/we was/were [broke] when/after/since/until/all/most | i am/'m [poor] and/so/but/as/enough/until/till | card/cards are/is/were/was/all/got? maxed out
        failed/fail/failing/flunked/pass the/my/a/their credit check | final notice on/for/from the/my electric/power/rent/gas/water/mortgage/light/loan/hospital
        cosign for me/my/our/the | co-sign for me/my/our/the | cosign my/our/a/the loan/lease/car/truck/apartment
        slept/sleeping in my car for/all/most/since/the ** weeks/week/year/semester/layoff/divorce | couch surfed/surfing for/since/until/till/after/because
        change/noodles/rice/beans/dollars/bucks/gas/nothing ** till/until payday | make/making/made it till/until/to payday
        i/we [defaulted] | late payments will/dq/disqualify/hurt/kill | default judgment on my | default judgment against me | have/had a negative balance until/till
        can't/cannot/pay ** till/until payday | did/had/through a short sale | i/we sell/sold plasma | my score is/was in the low/mid/high? 400s/500s
        late payment/payments on my/our | my/<num>/few/couple/old/have/had a? late payment/payments | late payments from/in <year>
        my lights got/were/get cut/shut | our lights got/were cut/shut the/last/again/before/twice | my/our power/electric/electricity/heat got cut/shut | water/gas/power got/was shut/cut off at my/our
        my/our gas/water/power/lights/electric shut off last/twice/again/because | took back the/my/our truck/car/van/house | dad/family/parents/folks/we lost the farm
        use/used check cashing place/places/store/stores | selling plasma while/since/until/till/every/twice | been/was/started/still selling plasma
        have/had/got ** unpaid bills/tickets | been/am/'m/was/were/'re living/staying in/at a weekly motel | credit bureau has/got/says my
        vivo/vivimos/comemos/vivíamos con estampillas | recibo/recibimos/recibí/recibía estampillas
      `,
    },
    // Evictions that are served, houses that are watched, thanks that are owed.
    {
      id: 'kept-senses',
      strength: 'keep',
      phrases: `
        eviction assists/assist/details/detail | going/went/go/gone/sent on welfare checks
        collections manager/department/curator/desk/room/assistant/staff/calendar | toll/trash/blood/museum collections
        serve/serves/served/serving/post/posting/posted ** [eviction/evictions papers/notice/notices?]
        foreclosed/foreclosure houses/house/home/homes/property/properties/cleanup | le/te/les debo una/un/la disculpa/explicación/cerveza/favor/cena/respuesta/vida | my score on the/my
        test/agility/fitness/written/range/quiz/wonderlic score | owe/owes me/him/her/you/them/us | owe/owes the universe/guy/captain/trooper
      `,
    },
    {
      id: 'innocent',
      strength: 'keep',
      phrases: `give credit | credit to supply | credit where | my/our/the? credit union | to my credit i/the/it/we | bankruptcy fraud/auction | section 8/eight of the/our/this handbook/code/manual/act/contract/policy/constitution | section 8 b | credit card processing | credit to the | credit to | credit for | take credit | extra credit | college credit | photo credit | credit hours | course credit | film credit | no credit to | technical debt | tech debt | paper debt | national debt | sleep debt | debt of gratitude | in your debt | collections day | museum collections | collections at the library | garbage collections | collections framework | java collections | collections module | collections of | special collections | data collections | garnished with | garnished with red | garnish the plate | lime garnish | chapter <num> of | chapter 11 of | chapter 7 on | chapter 7 of | chapter 13 of | default settings | by default | default on the | the default | defaulted to | defaults to | foreclosure cleanup job | git repo | repo man movie | github repo | the repo | interest from visitors | paying off my patience | hard work paying off | is paying off | paying off the | training is paying off | paying off | morally bankrupt | bankruptcy law course | pawned off | chess pawn | pawn takes | pawn shop detail | pawn shop | pawn stars | loan officer | loan me | on loan from | loan processing | broke the | broke a | broke down | broke up a/an/the/two/fights/this/that/into/over | broke into a/an/the/song/laughter/pieces/two/his/her/their/cars | owes me | owe me | owe you | owe him | owe her a sorry | i owe her | owes me dinner | owe it to | poor lighting | poor visibility | poor guy | poor thing | delinquent account software | eviction detail | eviction moratorium debate`,
    },
    {
      id: 'ways-innocent',
      strength: 'keep',
      phrases: `score card | scorecard | high score | final score | test score | test scores | box score | score of <num> to/out/on/people | a score of people/cars/kids/calls | score sheet | credit hours | credit to | to her credit | to his credit | extra credit | gave credit | credit where | credit for the save | credits rolled | end credits | takes credit | credit union parking | class credit | college credit | course credit | photo credit | in my debt of gratitude | debt of gratitude | interest in | interests me | conflict of interest | best interest | point of interest | chapter 7 of the | chapter 13 of the | chapter 7 of | chapter 13 of | chapter 7 in | read chapter | book chapter | final notice board | bill gates | buffalo bills | bills game | foot the bill | bill nye | bill the cat | kill bill | billboard | bills mafia | loan officer training | loaner car | loaner truck | library loan | on loan | loan me | loaned | due diligence | repo on github | git repo | github repo | the repo is | repo and | our repo | pull the repo | clone the repo | code repo | repo | default settings | default password | default mode | by default | default to | defaulted to | default route | default font | credit card skimmer | card game | card table | card games | report card | baseball card | baseball cards | id card | library card | business card | business cards | playing cards | trading cards | sd card | gift card | gift cards | time card | punch card | card reader | score cards | card stock | cpr card | card trick | wild card | wildcard | yellow card | red card | birthday card | thank you card | sympathy card | post card | postcard | index card | index cards | bingo card | pawn to e4 | pawn takes | pawn shop detail | pawn shop robbery | pawn structure | broke the record | broke the | broke down | broke a | broke out | broke even | broke ground | broke in | broke it | it broke | went for broke | broke off | broke through | collections of | record collection | coin collection | trash collection | garbage collection | collection of | stamp collection | evidence collection | collections desk at the library | blood collection | data collection | food collection | toll collection | coat collection | balance beam | balance board | new balance | work-life balance | white balance | balance bike | balanced | balance of power | off balance | my balance on | lost my balance | checks out | check engine | check-in | check in | check out | check the | check up | check list | checklist | rain check | radio check | background check | gear check | sound check | fact check | checkpoint | check mark | check valve | payments system | court side | tennis court | basketball court | food court | court street | envelope please | push the envelope | settle down | settled in | settled the bet | settled on | lien on me | lean on me`,
    },
    {
      id: 'frames',
      strength: 'strong',
      phrases: `
        credit score hit/reached/passed/crossed/climbed/dropped/fell to? <num> | landlord/lender/bank finally called/approved back/me?
        <num>/thousand/hundred/grand dollars? in debt/collections/arrears/default ** | <num>/thousand/hundred/grand dollars? in back rent/taxes **
        <num>/thousand/hundred/grand dollars? in medical bills/debt ** | <num>/thousand/hundred/grand dollars? in student? loans
        behind/late/short on the/my/our rent/mortgage/bills/payments/note/electric/child/light/lights/loan/truck/car bill?/payment/payments/support/note?
        credit? fico from/to/hit/is/was/went/up/at/over/now/just/finally ** <num> | credit score ** <num> | <num> to/> <num> fico
        my/our/the credit at/from/is <num> | scr <num> <num>? | <num> fico | <num> credit score
        check/paycheck/pay goes/went/going to/straight the/my/a hospital/bank/lawyers/collectors/creditors/ex/irs/trustee/court/landlord/attorney **
        quarter/half/third/part/chunk/most of my check/paycheck/pay/wages **
        paid/paying/pay off/down the/my/our/last/every ** card/cards/loan/loans/debt/debts/judgment bill?/bills?
        paid/paying/pay off/down the/my/our/last/every ** collector/lien/irs/medical/student/creditor/payday bill?/bills?
        bank/lender/repo/creditors took/takes/taking/came the/my/our/for/us/on/back ** house/truck/car/home/furniture/stuff/bike
        bank/lender/repo/creditors comes/repossessed/foreclosed/evicted the/my/our/for/us/on/back ** house/truck/car/home/furniture/stuff/bike
        collector/collectors/collections/bank/creditors/irs/sallie keep/keeps/kept/called/calls/calling/call/can/texted ** calling/me/again/daily/ringtone
        owe/owed/owing <num>/the/my/back/more/thousands/somebody ** irs/bank/hospital/taxes/rent/landlord/card/loan/ex/child
        three/seven/ten years until/till it/the drops/falls/comes bankruptcy? off my report | falls off my report | off my credit | cosigned for/on
        put it on the card again | ramen till payday | broke till/until
        debo <num>/la/el/tres/dos/mil/más ** renta/banco/tarjeta/hospital/carro/luz
        me quitaron/embargaron/llegó ** casa/carro/troca/sueldo/cheque/embargo | los cobradores/cobranza me llaman/llaman/hablan
        lived/stayed/slept *? in a [homeless shelter] | unpaid [toll collections] | [eviction notice] on our/my door | [no credit] to my name
        [le/les debo] un/una? fortuna/dineral/dinero/lana | i/we still? [owe them] <num> thousand/hundred/grand | [defaulted] to the bank/lender
        i/we [pawned off] my/our guitar/watch/ring/tools/tv/truck/bike/gun/saxophone/laptop | took my/our ** to the/a [pawn shop]
        [my score on the] experian/equifax/transunion/credit | [default on] the/my/a truck/car/house/note/loan/mortgage
        [paying off] the/a/my/our collector/collectors/hospital/lender/creditor/creditors | bill/bills/debt/loan [is/are paying off]
        [loan officer] laughed at my | [loan officer] turned me/us | [loan me] a? dime/cent/rent | went/dead/flat [broke] a/in few/couple/year/<num>
        have/had [collections] of *? hospital/medical/unpaid bills | [score of <num>] with experian/equifax/transunion/the bureau/bureaus?
        i/we [settled] in <year> with *? card/credit/collection | i/we [took a loan/card/cards in my ** name]
        my ex/mom/dad/mother/father/brother/sister [opened/took/ran ** card/cards/loan/account/accounts in my ** name]
      `,
    },
    // Cars that lenders fetch from their owners’ homes.
    {
      id: 'fetched-back',
      strength: 'strong',
      phrases: `
        [the tow/repo guy/man/truck take/took/haul/hauled my own? car/truck/van off/from/out my/the own? driveway/yard/carport at/before *]
        [tow/repo guy/man/truck/driver take/took/taking my own? car/truck/van/suv off/from/out of? my/the own? driveway/yard/carport]
        [tow/repo guy/man/truck/driver haul/hauled/hooked my own? car/truck/van/suv off/from/out of? my/the own? driveway/yard/carport]
        [lender/bank/repo took/came/got/fetched for? my/our/the car/truck/van/suv/jeep/ride/pickup]
      `,
    },
    // Pay that somebody else takes first.
    {
      id: 'taken-first',
      strength: 'strong',
      phrases: `
        [quarter/half/third/part/most of my check/paycheck/pay goes/went to the/my ** lawyers/hospital/bank/court/lender before i see/saw/touch it]
        [quarter/half/third/part/chunk/most of my check/paycheck/pay/wages goes/went/is gone? before i see/saw/touch/touched it]
        [comes/came/taken out of my check/paycheck before i see/saw/touch it]
      `,
    },
    // Living in a car after losing a home.
    {
      id: 'lived-in-a-car',
      strength: 'strong',
      phrases: `
        [in his/her/their/my car/truck/van for the/a/<num>/that winter/summer/months/year after the/an/our/my/his/her foreclosure/eviction]
        [in his/her/their/my car/truck/van for the/a/<num>/that winter/summer/months/year after the/an/our/my/his/her bankruptcy]
        lived/living/slept/sleeping [in his/her/their/my/a car/truck/van/camper after/since/through/for ** foreclosure/eviction/bankruptcy]
        lived/living/slept/sleeping [in his/her/their/my/a car/truck/van/camper after/since/through/for ** winter/months]
        lived/living [in his/her/their/my/a car/van] for/after/since/until/when
      `,
    },
    // Cards and loans that are opened in somebody else’s name.
    {
      id: 'in-anothers-name',
      strength: 'keep',
      phrases: `
        opened/open/opens/opening ** card/cards/account/accounts/loan/line in/under my/his/her/their/our/a/somebody/the * 's? name/ssn/social
        took/got/applied/ran ** card/cards/account/accounts/loan/line in/under my/his/her/their/our/a/somebody/the * 's? name/ssn/social
      `,
    },
    // Money taken by deceit is conduct.
    {
      id: 'cashed',
      strength: 'keep',
      phrases: `
        cashed both/it/them/all/that/this/the/my/his/her ** check/checks? | cashed both/it/them/all
      `,
    },
  ],
};
