import { disability } from './disability.ts';
import { genetic } from './genetic.ts';
import { medical } from './medical.ts';
import { pregnancy } from './pregnancy.ts';
import { repro } from './repro.ts';
import { keeping, MET, SUBJECTS, THINGS } from './subjects.ts';
import type { RuleFile } from '../rule.ts';

/** Words of bodies, illness and birth where they are said of things, of business or of people met at work. */
export const ailmentsOfThings: readonly RuleFile[] = [
  keeping(disability, [
    {
      id: 'things',
      strength: 'keep',
      phrases: `
        crippled/paralyzed/paralysed/deaf/blind/lame/mute/limping/legless/disabled old? ${THINGS}
        half deaf/blind/crippled ${SUBJECTS} | one armed/legged slot/bandit/chair/stool/table/statue/scarecrow/doll/snowman/crane
        the? ${SUBJECTS} is/are/was/were/went/goes/go/'s so/half/totally/now? crippled/paralyzed/paralysed/deaf/blind/lame/mute/disabled
        the? ${SUBJECTS} has/had/with a limp/stutter/stammer | ${SUBJECTS} stutters/stuttered/limps/limped
        deaf on/in one burner/side/channel/speaker/display/wheel | blind in one/its hinge/tray/window/eye of/left/display
      `,
    },
    {
      id: 'sayings',
      strength: 'keep',
      phrases: `
        deaf to the/all/any/good/reason/advice/pleas/offers/criticism/complaints/salesmen/logic | turn/turned/turns/turning a deaf | fall/falls/falling/fell on deaf
        deaf ears/smith/spot/adder/echo/leopard/leppard/child area | tone deaf | deaf from the amps/music
        deaf awareness/aid charity/club/night | none so deaf | deaf friendly/proof/free
        blind tasting/bake/baking/contour/nail/nailing/rivet/knots/knot/snake/driveway/goal/draw/scroll/pass/hem/stitch/dovetail/mate/flange/hole/auction/bid/box
        blind bag/study/channel/summit/hill/turn/crest/bend/arch/baker/landing/approach/rage/rush/fury/panic/obedience/loyalty/optimism/ambition/trust/item/items
        the blind came/fell/slat/cord/rod/broke/school/veterans | blind leading the [blind] | rob/robbed/robbing him/me/us/them/you [blind] | swear/swore blind
        flying [blind] | fly/flew/flies [blind] | going in [blind] | justice is [blind] | love is [blind] | roman/roller/mini/cellular/vertical/faux blind
        crippled/cripples/crippling the/our/my/it/us/them/traffic/service/trade/production/operations/debt/fees/delays/blow
        crippled/paralyzed/paralysed by/with/from rust/debt/snow/ice/storm/storms/budget/traffic/inflation/tariffs/bugs/lag/outage/outages/cuts/strike/strikes
        crippled by a/one/the loose/blown/bad/dead/missing/single ground? wire/fuse/relay/chip/update/belt
        paralyzed/paralysed by fear/doubt | paralyzed/paralysed by/with spreadsheets/choice/choices/indecision/options/boredom/awe/laughter/perfectionism/paperwork
        paralysis of the? government/market/committee/council/economy | decision/choice/market/political/gridlock paralysis
        dwarf apple/apples/plant/plants/tree/trees/conifer/conifers/iris/mistletoe/star/stars/curry/rabbit/rabbits/citrus/pine/pines/goat/goats/sunflower/tomato/corn/gourami/maple
        sped in/back/out to/toward/from/of/and/behind | sped to/toward/towards/down/home/over/into/around/across/along/ahead/away/right/straight/right/north/south/east/west
        under/on/to to/from/off [one leg] | puts/put ** weight to/on one leg | [one leg] ** the other leg/the other
        tights/pants/jeans/stocking/trousers ** one leg | limp brush/celery/flag/balloon/noodle/noodles/fries/carrot/carrots/bouquet/wrist
        mute swan/swans/colored/setting/witness/testimony | goes/went/going/stays [mute] | mute/mutes/muted glare/the/it/colors/tones/chat/thread
        lame excuse/excuses/joke/jokes/idea/ideas/duck/ducks/attempt/party/handle/elevator/van/mic/icons/diving/pun/puns | crutch of/phrase/word
        wheelchair height/white/hill/is a film/band | blind in window/windows/row/rows | night blindness goggles/test for * | eye patch pirate/costume/party
        parkinson/alzheimer/autism/deaf/blind/disability 's? foundation/banner/poster/charity/telethon/raffle/walkathon/fundraiser
        placard on that/this/the/each/every/a | elevator/stairs/escalator is/was out | multas
        shelter/lobby/lost/curb/raffle/donated/donation ** [wheelchair/walker/cane/crutches/wheelchairs/canes] | [wheelchair/walker] for the gentleman/lady/patient/passenger/client/lobby/shelter/lobby | signed all six/four/three/five | signed all of? the forms/papers/paperwork/reports/cards/copies/documents
        handicap/handicapped/disabled stall project/paint/painting/lines/striping/repair | handicap of <num> | accessible entrance/exit being | accessible entrance/exit is/was on/at/around
        stair lift for the church/customer/client | stammering/stuttering engine/motor/out | sensory garden/bin/bins/play | braces/brace for the? impact/hold/winter/snow/storm/worst
      `,
    },
    {
      id: 'met-at-work',
      strength: 'keep',
      needs: ['story'],
      yields: true,
      phrases: `
        [deaf/blind/disabled/dyslexic/autistic/paralyzed] *? *? ${MET}
        the? ${MET} *? *? is/was/'s nearly/legally/partly/half/also? [deaf/blind/disabled/dyslexic/autistic/paralyzed/mute]
        the? ${MET} [deaf/blind/dyslexic/autistic] | ${MET} *? *? *? *? is/'s? [deaf in one ear]
        the? ${MET} with/has/had/wears/uses/needs/in a/an/his/her/their/the/one/new? [wheelchair/walker/cane/crutches/prosthesis/stutter/stammer/limp/placard/parkinson 's?]
        the? ${MET} *? *? *? *? wears/uses/has a/an/his/her/one/two/the? [hearing/cochlear/prosthetic/glass/guide/service aid/aids/implant/foot/leg/arm/hand/eye/dog]
        the? ${MET} who/that? [uses a wheelchair/walker/cane/chair] | ${MET} who [reads lips]
      `,
    },
  ]),
  keeping(medical, [
    {
      id: 'things',
      strength: 'keep',
      phrases: `
        the? ${SUBJECTS} has/have/had/caught/got/developed/suffered a? hernia/stroke/pneumonia/bronchitis/arthritis/tumor/tumors/pacemaker/seizure/flu/cancer/asthma/ulcer/gout/insomnia/anxiety/depression/migraine/concussion/surgery/diabetes/hangover
        the? ${SUBJECTS} is/are/was/were/looks/sounds/'s anemic/diabetic/arthritic/bipolar/depressed/psychotic/manic/asthmatic/epileptic/hospitalized/sober/contagious/sick/ill
        the? ${SUBJECTS} is/was/went/gone/'s gone? in/into/to remission/rehab/therapy/detox/recovery/withdrawal/surgery
        hernia/tumor/tumors/arthritis/surgery/operation/stroke/seizure/transplant/dialysis/chemo/chemotherapy/therapy/remission/relapse/anemia of/in/on/for a/an/the/my/our/its? ${SUBJECTS}/wires/stitching/brass/hinge/hobby/fence/roof/shelf/lawn/tree/garden/soup/stew
        anemic/arthritic/asthmatic/bipolar/manic/diabetic/depressed/neurotic ${SUBJECTS}/looking/sounding/response/turnout/growth/sales/coffee/tip/effort
        mechanic/plumber/technician/electrician/contractor/vet/app/we/i diagnosed/diagnoses/prescribed the/it/a/an/my/by/as
        remotely diagnosed the/it/a/an | diagnosed it/them by | diagnosed it/them as a? bad/blown/worn/loose/dead/faulty/software | transfusion of coolant/oil/gas/cash/ink/paint/coffee
        relief/check/gate/ball/bleed/shutoff/intake/exhaust/water/gas valve | valve replaced/cover/job/stem
      `,
    },
    {
      id: 'sayings',
      strength: 'keep',
      phrases: `
        lump in my/the/his/her gravy/sugar/batter/porridge/mattress/rug | put/puts/got/had/get/gets/gave/gives/with/was/is/still/swallowed/by/me a/the/that? lump in my/his/her throat | lump of coal/clay/sugar | stage one/two/three/four , load/unload/paint/demo/build
        [stage one/two/three/four] of the/a/my/our? project/move/moving/renovation/repairs/rollout/process/academy/race/plan | in stages : stage one | stage fright/left/right/crew/door
        stress test/tests for/of/the bread/bank/banks/bridge/server | cheaper than therapy | retail/pie/garden/road/coconut/aroma/water/paint/beach/puppy therapy
        cooking/baking/gardening/fishing/driving/cleaning/knitting/ironing/woodworking/running/sweeping/mowing is my/pure/good/free/cheap? therapy
        therapy in pie/cake/bread/cookie/soup/a | therapy is free | therapies of * are | addiction jokes
        support group for/of orphan/socks/comprised/recovering shoppers | sock/pancake/coupon/sneaker/march/beatle/tulip/pokemon/puzzle/egg mania
        mania over the/somebody/a | insomnia list/playlist/podcast/cookies/club/menu | depression in/of the panel/hood/fender/roof/road/lawn/ground/cushion/mattress
        sober batch/look/reading/analysis/mood/tone/thought/thoughts/assessment/colors/suit/gray | non [alcoholic] | relapse of the/a winter
        cold turkey sandwich/sub | chip from its/the father/old/block/wall/paint/rim/saucer | eaten/ate/stole/my chips | my cast iron/net/list/party
        rang the bell when/for/at/and/twice/three when/last? | rung the bell for | slow/broad/brush/butterfly/keyboard/long/clean/pen strokes | backstroke
        two/four/<num> stroke | hospital corners | prescription glasses/sunscreen/pad/windshield/lenses/sunglasses
        prescription of bleach/sunlight/rest/fresh | prescribed sunlight/rest/patience/edge/oil | bubble/paint/lake hernia | hernia of a
        adrenaline/coffee/garage/thrift/yard/sale/flea/antique/news/scanner/ride junkie | sale junkie | along junkie | junkie for a/the
        rehab of the/a old? house/barn/building/bridge/property/mill/deck/kitchen/bathroom/garage/cabin/park | barn/building/bridge/soil/street/kitchen/wildlife/raptor/owl/turtle rehab | house/home rehab project/projects/loan/loans/business/crew/work/job/jobs | rehab project/house flip/loan/barn
        ward of the/bathrooms | ward six/seven/eight/three/councilman/alderman/map/meeting/boundary | infection of rust/mold | virus scan/scanner/definitions
        surgeon with a butter | with a butter knife surgery | operation on a/the dead/lamp/chair | medications to pick up | my dog/cat 's [medications/pills/insulin/meds/surgery]
        dog/cat/parrot/goat/horse/ferret/hamster 's [medications/pills/insulin/meds/surgery/therapy/anxiety/seizures/arthritis/diabetes]
        [parkinson/cancer/diabetes/lupus/leukemia 's?] foundation/walk/banner/charity/stair/telethon/raffle | [cystic fibrosis] stair/walk/charity/raffle/foundation
        [heart disease] walk/charity/team/foundation/raffle | diabetic shop/sign/aisle/section | diabetics' table | sharps box/bin/container on/in the truck/evidence/lab/unit
        out/off/gone/home/sick with [pneumonia/bronchitis/shingles/mono/the flu] and the | lithium ion/battery/mine/mining/futures/grease
        sleep/blood/glucose/sugar monitor lizard | monitor lizard/lizards | halfway through/down/up/home/across/to/there/point/decent/line/mark
      `,
    },
    {
      id: 'met-at-work',
      strength: 'keep',
      needs: ['story'],
      yields: true,
      phrases: `
        [diabetic/epileptic/asthmatic/alcoholic/bipolar/schizophrenic/hospitalized] *? *? ${MET} | [sober] ${MET}
        the? ${MET} *? *? is/was/'s a/an/also/newly/still? [diabetic/epileptic/asthmatic/alcoholic/bipolar/schizophrenic/hospitalized/sober]
        the? ${MET} and? [diabetic/epileptic]
        the? ${MET} *? with/has/had/on/takes/gets/needs/in/through/for a/an/his/her/their/the/new/some? [arthritis/diabetes/dialysis/hernia/gout/shingles/asthma/epilepsy/cancer/chemo/cataracts/pneumonia/lithium/rehab/insulin/pacemaker/stroke/lupus/migraines/chemotherapy/stent]
        the? ${MET} with/has/had/on a/an/his/her/their/the? [seizure/insulin/blood/heart/kidney disorder/pump/thinners/condition/stones] | ${MET} [takes lithium/insulin]
        his/her [arthritis/hernia/gout/cataracts/pacemaker/asthma/hypertension/insomnia/shingles/cast]
        his/her [new hip/knee/pacemaker] | his/her [back/knee/hip/neck surgery] | his/her [gallbladder] out | leg 's [in a cast]
      `,
    },
  ]),
  keeping(pregnancy, [
    {
      id: 'things',
      strength: 'keep',
      phrases: `
        i/we am/are/'m still/also/now/only? expecting a/an? parcel/the/no/nothing/some/more/rain/snow/to/it/you/that/them/this/call/package/letter/storm/delivery/company/delays/traffic/athletes/guests/visitors/parcels/good/bad/his
        expecting a/an/another call/answer/fight/delivery/package/parcel/letter/storm/crowd/full/big/visitor/reply/different | expecting <num> athletes/guests/people/officers/visitors | expecting him/her to
        expecting the/to/no/nothing/it/you/that/them/this/some/more/blueberries/athletes/stars?/full/crowd/load/parcel/package/cooler/guests/visitors/company/results/answers/trouble/miracles/too/much/less/better/worse/any | expecting it by/on/sunday/monday/tuesday/today/tomorrow
        squash/hen/cow/goat/mare/sow/ewe/dog/cat/heifer/llama/rabbit/guppy/guppies is/are/'s expecting | both/all expecting it/rain/snow
        the? ${SUBJECTS} is/was/'s/are pregnant/expecting/overdue | pregnant with promise/damp/possibility/possibilities/meaning/rain/clouds/irony/potential | pregnant goat/mare/cat/dog/pause/pauses/silence/ewe/frog/guppy/raccoon/possum/doe/heifer/rabbit/hamster/seahorse
        pregnancy/pregnancies of/in a/the pause/boom/frogs | first/second/third/last/final/any/fourth trimester of/out/begins | trimester of pies/the/releases/a/construction | any trimester now | confidence trimester
        the? ${SUBJECTS} still? went/goes/is/was/'s been? in/into labor | idea/album/novel/chapter/book is/was/still/'s? in labor | in labor disputes/relations/court/law/talks/negotiations/day/costs
        cake/hose/pipe/main/tub/tank/boat/fountain/sprinkler/aquarium/dam/levee/gutter/heater/cooler/bottle 's? water broke | the water broke through/over/on/into/off/out/loose | water broke through/over/the/into/off/out/loose/hose
        rent/bill/invoice/book/library/report/taxes/payment/balance/fee/fees/dues/fine/statue/delivery/shipment/parts/order/renewal/inspection/paper/verdict/results/building/bridge/repairs/permit/toast/lease/parcel/package/storage/eggs/rain/harvest/squash/theater/museum/lot/road *? is/are/was/were/'s? due in/by/on/this/any/next/may/march/june/july/april/august * now?
        next/door/storage/library/center/invoice/embryo is due in/by * | due date , which was | due date for/of the/my/a library/book/books/taxes/rent/toast/loan | my due date for/on the/a library/book/rent
        parcel/package/eggs/order/truck/delivery/foundry due/ , due any day/minute/moment | due any day now , six | delivered of a/full/puddle | delivered my first/last/order/package/parcel/tread/mail/paper/papers/pizza/speech/lines/ballot/report/statement
        tractor/truck/van/boat/car/boiler/printer/mower/bike/mule is/was/are/'s on bed rest | on bed rest in the garage | bun/buns in the oven ( sourdough | bun/buns in the oven , sourdough/rising/cinnamon
        midwife toad | best plumber , no midwife | freezer miscarried | the? ${SUBJECTS} miscarried/aborted | morning sickness from/of the? fumes/paint/boat | craving/cravings for justice/boudin/power/attention/adventure/silence/order
        maternity jeans/aisle/clothes aisle/rack/section/department | baby shower jokes/for the printer | bike/tire/ball/pool/basketball pumps/pump | the pump for fun/the * | held/hold ** under the pump
        no illness/illnesses/infection/injury/injuries/sponsor/sponsors/trauma | light duty until further/the truck/boots/trailer | milk crate/crates/overheard | antojos de
      `,
    },
  ]),
  keeping(repro, [
    {
      id: 'things',
      strength: 'keep',
      phrases: `
        the [pill] organizer/tray/minder/cutter/case/box/bottle/bug/bugs/shaped | the pill shaped/bottle/bug/bugs/game
        tubes tied off/with/to/by/together/up wire/twine/string/zip/plumber? | inner/paint/test/cardboard/vacuum/mailing tubes *? tied
        birth control for the/mushrooms/rabbits/weeds/pigeons/cats/deer/squirrels/printer | need/needs birth control , | contraception of/for/joke nothing/toaster/jokes/for
        sterilized in bleach/boiling/steam/water | sterilized by mistake/accident/steam | sterilized jars/jar/bottles/needle/soil/tools/lids/spring/by/mistake/bottle | sterilizer for jars/jam
        infertile hen/hens/soil/field/ground/land/egg/eggs/seed/seeds/crescent/soils | condom brand/shaped/wrapper found/on/in | condom/condoms on/in/around the/a floor/pier/lot/beach/fence/antenna
        breakfast/hen/coop/chicken/farm egg/eggs retrieval/donor/freezing/frozen | egg donor of/hen the/house | egg retrieval , three | planned parenthood street/stop/bus
        ramp/relay/printer/fence/hinge/leak/gate/roof/radio/boiler/phone/car/truck/one/it/tire/step/faucet/they got? fixed in/at/on/and/last/this | cycles of the light/washer/dryer/lights/dishwasher/printer/machine/rinse
        <num>/three/two cycles in/of/on/through penetrating/the/rinse/washer/dryer/oil | vials of ** ink/glitter/sand/insulin/methotrexate/blood/paint/dye/perfume/vanilla/oil | <num> vials of insulin/methotrexate/blood/ink/paint/dye/vanilla
        abort/aborted twice/landing/takeoff/launch/mission/the download | the coil pack/spring/and | snip the/snipped the wire/ribbon/tag/thread/stem/stems/vine/cable/coupon/coupons/hedge
        turkey baster for/and/in the/gravy/drawer | eggs in the fridge/carton | frozen peas and/in/with carrots/corn/the/soup | vasectomy on paper | named vasectomy
      `,
    },
  ]),
  keeping(genetic, [
    {
      id: 'things',
      strength: 'keep',
      phrases: `
        hereditary curse/sauce/trombone/joke/jokes/title/titles/recipe/rank/seat/office/politician/fishing/hat/pan/kingdom/land/grudge | static ** hereditary
        carrier of good/bad/mail/news/grudges/flavor/boxes/groceries/bags/trays/water/wood/the | mutation of the/gas/recipe/prices/melody/font/plan | mutation in the/a veneer/remix/recipe/paint/font | the mutation of/queue gas/the/prices?
        bad gene in the code/batch/yeast/starter | bad gene , as they | one got a bad gene | inherited a bad gene | jeans gene | diecast/dominant/designer/style/fashion/jeans genes | inherited rope/code/tools/debt/truck/desk/furniture/piano/cookware/house/dog/cat/tractor/recipe/recipes/mess
        <num> generations of sourdough/tomatoes/mechanics/cops/officers/farmers/bakers/barbers/teachers/cooks/ushers/fishermen/firefighters/quilters/dogs/mail/beekeepers/welders/plumbers/recipes
        runs on my/the/our playlist/phone/watch/laptop/server/nerves/battery/coffee | family history tabs/tab/book/quilt/class/center/library/shelf/box | screening room of/at/for
        early screening of/at the/a film/movie/cinema/theater | advance/film/movie/security/airport/bag/phone/call screening | clone inherited | the gene pool/kelly/wilder
        dementia/alzheimer's care/walk/ward/unit/friendly worker/aide/hold/fundraiser? | client/resident/patient/customer/tenant/caller with [dementia/alzheimers] | client/resident/patient/customer/tenant/caller with [alzheimer 's]
      `,
    },
  ]),
];
