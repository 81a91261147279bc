import type { RuleFile } from '../rule.ts';

/** Hair texture and protective styles. */
export const hair: RuleFile = {
  class: 'PC-HAIR',
  source:
    'CROWN Acts: Cal. Gov. Code 12926(w); Tex. Labor Code 21.1095; N.Y. Exec. Law 292(37); C.R.S. 24-34-301; RCW 49.60.040; RSA 354-A',
  rules: [
    {
      id: 'in-spanish',
      strength: 'weak',
      needs: ['spanish'],
      phrases: `trenza | trenzas | rastas | mis rizos | mis chinos | afro | pelo rizado | pelo chino | cabello`,
    },
    {
      id: 'life-words',
      strength: 'strong',
      phrases: `my coils | my curls | my kinks | my twists | my braids | my locs | my dreads | my fro | my 'fro | my puff | my puffs | touch my crown | detangle my/with/deposit/comb | hour detangle | beat shrinkage | got the [kind of hair] | bundles of wavy/straight/curly/wave/hair | edge up and/appointment | ginger jokes | my bonnet | my durag | my wig | my weave | my sew-in | my edges | big hair day | detangling day | braids out | taking my braids out | took my braids out | take down my braids | six hours in the chair | eight hours in the chair | hours getting braided | cantu and | edge brush | leave-in | leave-in conditioner | co-wash | cowash | pre-poo | scalp oil | hair oil | jojoba and | rice water | shea butter | hair bonnet under | satin scarf | silk scarf at night | headwrap | head wrap | hair wrap | hair wrapped | trenza | rastas | mis rizos | mis chinos | mi afro`,
    },
    {
      id: 'style',
      strength: 'strong',
      group: true,
      phrases: `
        afro | afros | afro puff | afro puffs | afro-textured | natural hair | natural-hair | natural hair journey | been natural since
        natural since | naturalista | team natural | big chop | big chopped | transitioning hair | went natural | going natural | kinky hair
        kinky-haired | kinky curly | kinky curls | coily | coily hair | coils and curls | coil out | nappy | nappy hair | nappy-headed
        nappy headed | woolly hair | frizzy hair | curly-haired | curly hair | curly-headed | my curls | curl pattern | curl cream | curl sponge
        3a curls | 3b curls | 4c hair | this is 4c | type 4 hair | texlax | relaxed hair | perm kit relaxer | creamy crack | pressing comb
        silk press | silk-pressed | silk-pressed my hair | keratin treatment | blowout on natural | locs | loc'd | loc journey | loctician
        starter locs | sisterlocks | microlocs | faux locs | goddess locs | butterfly locs | retwist | re-twist | loc retwist | palm roll
        freeform locs | dreads | dreadlocks | dread locks | dreadhead | dreadheads | dreadlocked | dreaded hair | box braids | boxbraids
        knotless braids | knotless | goddess braids | fulani braids | feed-in braids | feed-ins | ghana braids | lemonade braids | micro braids
        crochet braids | tree braids | tribal braids | boho braids | jumbo braids | braids | my braids | got braided | hair braided | braider
        braiding hair | braiding appointment | kanekalon | x-pression hair | expression hair | cornrow | cornrows | cornrowed | canerows
        french braids on natural | bantu knots | bantu knot | two-strand twists | two strand twists | passion twists | senegalese twists
        havana twists | marley twists | mini twists | flat twists | twist out | twist-out | twistout | braid out | braid-out | braidout
        wash and go | wash-and-go | wash n go | deep condition my hair | deep conditioners | silk bonnet | satin bonnet | satin pillowcase | durag
        du-rag | doo rag | 360 waves | 540 waves | wave cap | wave brush | wolfing my waves | my edges | laid edges | edges laid | snatched edges
        edge control | edges did not | hair grease | shea moisture | cantu | carol's daughter | mielle | pattern beauty | as i am coconut
        eco styler | eco style gel | denman brush | detangling | detangler | quick weave | wig install | lace front
        lace-front | closure wig | hd lace | bundles install | tracks in my hair | clip-ins natural | high top fade | hightop fade | hi-top fade
        box fade | flat top fade | jheri curl | s-curl | jherri curl | finger coils | protective style | protective styles
        protective styling | my/a/her/fresh/new/get/got/getting/does/do/the/old sew-in | fresh high-top | crown act | hair discrimination | helmet hair won't fit my | hair doesn't fit under the | grooming policy about my hair
        type 4 | hair texture | textured hair | ethnic hair | black hair salon | barbershop lineup | fresh lineup
        line-up at the barbershop | temp fade | taper fade | bald fade on | braiding salon | african braiding | trenzas | pelo afro | pelo rizado
        pelo chino | pelo malo | chino crespo | my wig | my wigs | wig for work/patrol/shift
        4a/4b/4c hair/curls/coils/texture/cut/natural/curl/type/twist/crown | my/on/no/natural/tapered/is/a 4a/4b/4c
        wash day/washday is/was/took/takes/sunday/tomorrow/and/done/routine | satin/silk bonnet | relaxer burn/kit/appointment/free
        as i am coconut/curl/curling/cowash/jelly/twist/edge
      `,
    },
    {
      id: 'weak',
      strength: 'weak',
      group: true,
      needs: ['self', 'mine'],
      phrases: `fro | curls | coils | curly | frizzy | ponytail | hairline | kinky | braid | long-haired | short-haired`,
    },
    // Words of a list of hobbies, a bakery or a canal unless somebody says my.
    {
      id: 'weak-mine',
      strength: 'weak',
      group: true,
      needs: ['mine'],
      phrases: `puff | puffs | bun | hair | scalp | coarse | textured | waves | hairstyle | locks`,
    },
    {
      id: 'doing',
      strength: 'strong',
      phrases: `it does neat [puff] | does neat [puff] | [puff] it does not do slick | can't do a [slick/neat] bun | slicked-back bun won't | [hair] won't/doesn't/didn't fit/go under/in/inside * helmet/cap/hat/mask | touch my [hair] | don't touch my [hair] | asked to touch my [hair] | is that your real [hair] | [hair] is/was unprofessional | cut my [locs/braids/dreads] | cut off my [locs/braids/dreads] | made me cut my [hair]`,
    },
    {
      id: 'ways',
      strength: 'strong',
      phrases: `
        wash day took | wash-n-go | flat twist | island twists | kinky twists | spring twists | box braid | knotless appointment
        new braids | braids down | braids in | fresh braids | my braider | hours in the braider's | hours in the chair | corn rows | feed in braids
        stitch braids | soft locs | micro locs | retwisted | retwist day | loced | locd | dreadlock | my afro | fro pick | afro pick
        hair pick | the pick in my | high puff | pineappled | pineappling | teeny weeny afro | the big chop | bc'd | returned natural | relaxers
        perm kit | just for me relaxer | texturizer | hot combed | press and curl | silk pressed | blowout on 4c | brazilian blowout | curl type
        curl definition | define my curls | curly girl method | curly girl | kinky-curly | bad hair comment | my texture | hair type
        type 3 curls | low porosity | high porosity | length check | length retention | edges snatched | slicked back
        slicked bun | slick bun | sleek bun | neat bun policy | silk pillowcase | do-rag | doorag | waves spinning | wave check
        brush strokes for waves | turban to sleep | scarf at night | silk scarf | satin-lined | satin lined | leave in conditioner | deep condition
        deep conditioner | deep conditioning | cowashed | wide tooth comb | tangle teezer | prepoo | hot oil treatment | sheamoisture
         blue magic | jamaican black castor | jbco | shea butter in | loc method | lco method | lacefront | lace wig | wig cap
        wig day | sew-ins | crochet hair | tape-ins | hair extensions | x-pression | pack of hair | packs of hair | pack of braiding hair
         mohawk of curls | frohawk | man bun of locs | beads in my hair | braids and beads | cuffs in my locs
        gold cuffs in my | crownact | crown day | grooming policy says | helmet won't fit over my | helmet won't fit my
        gas mask over my | mask seal and my | hat won't fit my | cover won't fit over | campaign hat over | bun for the cover
        bun under the cover | kufi over | dyed my hair | blue hair | purple hair | pink hair | green hair | red hair | ginger hair | redhead
        redheads | red-headed | red head | red-haired | blonde | blond | blondes | brunette | brunettes | platinum hair | bleached hair
        frosted tips | buzzcut | buzz cut | buzzed my head | shaved my head | shaved head | balding | bald head | bald-headed
        receding hairline | my hairline | thinning hair | thinning on top | hair loss | hairloss | alopecia | bald spot | rogaine | minoxidil
        finasteride | propecia | hair transplant | waist-length hair | waist length hair
        hair down to my | hair past my | braid down my back | long braid | my braid | man bun | pigtails | my mullet | bowl cut | widow's peak
        unibrow | body hair | rizos | chinos naturales | pelo bueno | mis trenzas | trencitas | alisado | alisarme | calvo | calva
        pelón | pelona | pelirrojo | pelirroja | 3a/3b/3c hair/curls/curl | my flat top | flat top and fade/regs/grows/cut/haircut
      `,
    },
    {
      id: 'ways-own',
      strength: 'weak',
      needs: ['self', 'my', 'near'],
      phrases: `
        feed-in | interlocks | freeform | freeforms | 'fro | fro | puff | twa | curls | curly | coils | porosity | 360s
        wolfing | detangled | wide-tooth | glueless | ginger | perm | bald | receding | hairline | rubia | rubio
        wig | bonnet | weave | twists | relaxer | hot comb | wash day | washday | frontal | baby hairs | cowlick | toupee | comb over | combover | baldy | hairy | flat iron | castor oil | 4c | shrinkage | long hair | detangle | edge up
      `,
    },
    // Tools, settings and looks.
    {
      id: 'set-and-pressed',
      strength: 'strong',
      phrases: `
          my rollers | hot rollers | sponge rollers | velcro rollers | roller set | roller-set
        rod set | rod-set | rodset | rod sets | flexi rod | flexi rods | perm rods | perm rod set | curlformers | pin curls | pin curl
        pincurls | finger waves | wrap set | setting lotion | setting foam | foam wrap | wrap lotion | doobie wrap
        my/her/fresh/silk/dominican/keratin blowout | blowout cap | blowout con plancha
        blowout met/survived/lasted | sizable blowout on | dominican blowout
        flat iron my/hour | hour of flat iron | flat-ironed | flat ironed | my flat iron | straightened at
        what i straightened | pressed it sunday/straight/bone/saturday | hot combed and pressed it | pressed ends | press and curl | fresh press | pressing oil | pressing comb
        hot-comb | hot comb | hot combs | hot comb touch-up | sat under the dryer | hood dryer | hooded dryer
        bonnet dryer | dryer bonnet | bonnet goes | bonnet came | bonnet time | bonnet at night | bonnet slid | my bonnet
        nape kitchens | my touch-up | touch-up is due | past my touch-up | relaxer line/grown/day/kit/burn/to
        grown-out relaxer | need a relaxer | needs a relaxer | roots need a relaxer | edges laid | edges down
        edges stopped | edge gel | edge tamer | edge brush | edge booster | swoop bang | my/the/and leave-out | leave-out and/is/was/gave
        my crown took/takes *? years | cut/chop/chopped/wrap my crown | my hair is? , [my crown]
        my edge-up | my edge up | fresh edge-up | fresh edge up | a/an edge up before/from/at/every my/the/week/friday/sunday/barber | a/an edge-up before/from/every/for
        take/took/taking/cut/remove/removed/taken out? my extensions | my extensions had/have to | took/take/taking my extensions out | got/has/have/had the [good hair] | told/tell/said/say/says me? i got/have [good hair] | told/said/say/says me? i've got [good hair]
        had/got/have my bundles in/installed/done | my/a denman on/and/through/brush | hours to detangle after/before/every/my | called/call/calls/calling me/him/her a? chia pet
        had/got two/three/four bundles put/sewn/installed in | my tracks showing/show/showed | my tracks were/are showing/itching/loose | my crochets
        inches of weave/wig/braids | taking out the crochets | inches of hair | bone straight | closure glued | glue down
        glue-down | sewing in tracks | track is showing | track showing | tracks itching
         crochet braids | take-down day/took/takes/wash/appointment/weekend | takedown wash/appointment | my take-down/takedown
         braid take-down/takedown | half-taken-down | taking out the braids | taking out my | braid-down
        braid down under | braids down my | needle and thread for my tracks | marley hair | kanekalon hair | braiding hair packs
        packs of hair | xpression | wave cap | wave caps | wave grease | wave pomade | waves spinning | 720 waves
        sponge curls | sponge curl | curl sponge | twist sponge | taper and sponge | part razor-lined | razor-lined part
         a fade you could | skin fade | drop fade | low fade | mid fade | burst fade | temple fade | fresh fade | my fade
         tapered sides | my flattop | boosie fade | crisp lineup | shaved side
        the shaved side | fauxhawk | faux hawk | rattail | rat tail | bleached buzz | bleached buzz cut
        buzzed it | bald fade | type 4 chair | type4 | type 4c | type4c | 4c hair | 3b curls | z-pattern | z pattern
        my kinks | tightly coiled | tight coils | coiled hair | shed coils | shed hair
        curl custard | curl pudding | curl activator | activator gel | oil sheen | sheen spray | hair mayonnaise
        cholesterol treatment | shea on wash | oiling and sectioning | sectioning clips | diffuser settings
        wide comb | wide-tooth | wide tooth | rat-tail comb | detangled | finger detangle | detangling | wash day of | wash-day
         puff this | a puff this high | slicked puff | puffs out of | high puff | slicked flat | eco gel | gel it down
        gelled down | poofed | shrank to my ears | halo of hair | frizz halo
        four-strand | four-strand crown | crown braid | fishtail braid | french braid | french braids | dutch braids | milkmaid braid
        waterfall braid | viking braids | bubble braid | braid crown | halo braid | my plaits | plaits | plait | plaited | canerow
        loc jewelry | loc cuffs | loc beads | freshly twisted | freshly retwisted | finished twist | half-twisted | interlocked roots
        twisted roots | my roots | silver roots | roots showing | gray roots | brown hair down | hair down to | hair to my | hair past my
        hair to his/her waist/shoulders/knees/belt | auburn curls | strawberry curls | red curls | copper curls | sandy hair
        towhead | tow-headed | dirty blond | dirty blonde | platinum blonde | ash blonde | honey blonde | frosted hair | highlights in my
        lowlights | balayage | ombré | ombre | box dye | root touch-up | grow out the gray | gone natural | natural since | beads out
        every bead out | take every bead | beads in my/her/his hair/braids | beads in and/for | bobby pins in my | chignon | mis bucles | bucles | bucles y | mi colocho | colocho
        colochos | colocha | colochitos | mis chinos | mis ondas | plancha del pelo | mi extensión
        extensión se me | trenzas cosidas | trenzas pegadas | trencitas | me trencé | me alisé | alaciado | alaciado brasileño
        tubos en el pelo | rulos | rulero | ruleros | anchoas en el pelo | redecilla | permanente en el | canas pintadas | tinte rojo
        pelo hasta la | pelo largo hasta | melena | mi melena | mi peluca | peluca | hair discrimination
        had no comb for | no comb for | no stylist for | who does my kind of hair | which barber does
        can anyone here braid | braiders within | my wig | wig off | wig slid | wig glue | lace melted | melted lace | lace line
        baby hairs laid | shaved bald | clippers on zero | zero guard | number two guard
         my afro stays | afro stays | my locs stay
        rollers out at | rollers and setting/a/foam | rollers in my/the mailbox | auburn hair/curls/braid/ponytail/beard
        diffuser attachment | my mohawk | grew a mohawk | finally: 4b | for my 4b/4a/3c/4c
        comb for 4b/4c/4a | kinky nape hairs | my taper | a fresh lineup | his/her cornrows/locs/dreads
        my hard part | hard part lined | part lined up with a razor
        fresh/new/old/gray/grey/silver/long/short/big/tiny/jumbo/thick/thin/small/medium/large/tight/loose/wet/damp/frizzy/half/neat/blond/blonde/red/honey/ombre/waist box? locs/braids/cornrows/dreads/twists/afro/fro/curls/coils/puff/puffs/weave/wig/knotless/blowout/dreadlocks/sisterlocs/microlocs/plaits/trenzas/trencitas/rizos
        locs/braids/cornrows/dreads/twists/afro/fro/curls/coils/puff/puffs/weave/wig/knotless/blowout/dreadlocks/sisterlocs/microlocs/plaits/trenzas/trencitas/rizos under/in/inside/on/over/to/down/past/up/into/beneath in?/to?/under? my/the/a/his/her hood/cap/helmet/hat/waist/ankles/knees/shoulders/pineapple/parka/chair/bonnet/scarf/hairnet/headset/beanie/collar/vest/belt/back/bun
        taken down locs/braids/cornrows/dreads/twists/afro/fro/curls/coils/puff/puffs/weave/wig/knotless/blowout/dreadlocks/sisterlocs/microlocs/plaits/trenzas/trencitas/rizos
        half taken down locs/braids/cornrows/dreads/twists/afro/fro/curls/coils/puff/puffs/weave/wig/knotless/blowout/dreadlocks/sisterlocs/microlocs/plaits/trenzas/trencitas/rizos
        silk/satin durag/bonnet/scarf/pillowcase under/on/in/over the/my cap/helmet/hat/hood/bed | durag under the cap
        shower cap/caps for braids/locs/curls | beeswax for my? starter? locs
        jar/jars of edge/shea/curl/hair control/butter/custard/gel/grease? | shea edge control | coconut oil jars | bobby pins and edge
        trenzas hasta la cintura/cadera/rodilla | trencitas en fila | pelo hasta la cintura/cadera
        el/la/mi pelo/cabello chino/afro/rizado/crespo/lacio | el afro | rizos tres/cuatro c/b/a | hair down to here/there
        brown/black/red/dark/blond/blonde/gray/silver/auburn hair down to/past * | knotless to the/my | finely picked
        flat twist/twists set/out/underneath | wash and go gel | press after rain | my silk press | leave in and | moisturizer and edges
        head wrapped, edges | wide tooth comb and leave-in
      `,
    },
    {
      id: 'ways-near',
      strength: 'weak',
      needs: ['near'],
      phrases: `type 4 | take-down | takedown | pressed it | beads in | reverted | cut it all off | cut it off | grew it out | grow it out | down my back | wig shop | bangs | shaved it down | chestnut | hip length | wave cap | braided | twist | curl | coil | my bun | scarf | wrap | oil | conditioner | shampoo | comb | comb out | combed | brush | scalp | roots | trim | fade | my hair | helmet hair | hat hair | natural | texture | ends trimmed | moisturized | frizz | frizzy`,
    },
    {
      id: 'innocent',
      strength: 'keep',
      phrases: `braided cable | braided line | braided river | braided hose | braided steel | braided rope | braided wire | hair braiding class | cross-thread | cross thread | edges of | rough edges | edge of | edges of the | edge case | edge cases | nodes and edges | edges and nodes | edges and | graph edges | cutting edge | edges are | sharp edges | the edges | plot twists | plot twist | twists and turns | twists the | oliver twist | twist ties | bottle twists | basket weave | weave in and out | weave through | weave together | weaves through | weaves in | weave the | zip ties and wigs | wig out | wigged out | powdered wig history | big wigs | puff pastry | puff piece | puff of smoke | puff puff | natural gas | natural light | natural disaster | natural disasters | natural language | natural causes | natural resources | natural history | natural sciences | natural fit | natural leader | a natural | natural by | private by nature | natural born killers | natural ice | dumbbell curls | bicep curls | hammer curls | barbell curls | curls and presses | leg curls | do curls | curls for the girls | curl command | curl request | hair trigger | hair raising | by a hair | within a hair | hair on fire | hair of the dog | dog hair | cat hair | hair dye evidence | locks the | changed the locks | key locks | hamburger bun | burger bun | hot dog bun | cinnamon bun | sticky bun | bun and patty/cheese/mustard/onions/pickles/coffee | honey bun | coils of rope | coils of wire | coil of | radio waves | made waves | waves everybody | waves at me/us/you/him/her/them/everyone/everybody/every/kids/people | new waves | to/will/would/we/they/cars/trucks edge up against | 4a and 4b | section 4a | exhibit 4b | bonnet of the car | shrinkage in inventory | inventory shrinkage | retail shrinkage | shrinkage of | type 4 | frontal lobe | frontal collision | full frontal | frontal assault | tribal braids of | oven bun | my bun is in the microwave/toaster/bag | free/hot/steamed/bao/bakes/baked/bake/sticky/burger/hamburger buns | curly fries/kale/maple/parsley/willow/dock/birch/quotes/brackets/braces/endive/grass/tail | locks that click/turn/stick | chain/door/bike/combination/padlock/window locks | the/new/old/all/both/changed/put/check/checked/checking locks on | locks rekeyed | picked my locks | locks and chain/keys/bolts/hinges/alarms | my locks were rekeyed/changed/picked/broken | had/have/get/got/getting my locks changed | straight razor | combed the/cotton/over/through | comb honey | split ends of the/broom/brush/rope | blond roux | hot/wave pool | permed wave pool | bowl haircut joke | hedge and hairline | wash day at/for/in the truck/car/bay/fire/station/dog/horse/boat/laundry | hot comb of honey | waves at/from/in/of the sea/ocean/lake/bay/gulf/shore/beach/boat/crowd/kids/camera/storm/river/harbor | the waves | cone taper | candle tapers | tire tracks`,
    },
    {
      id: 'ways-innocent',
      strength: 'keep',
      phrases: `hair trigger | hair pin | hairpin | hairpin turn | cat hair | dog hair | hair of the | crosshair | crosshairs | within a hair | bad hair day for the dog | bald tire | bald tires | bald eagle | bald eagles | bald faced | bald-faced | bald faced lie | ginger ale | ginger beer | ginger snap | ginger snaps | gingerbread | ginger tea | ginger root | ginger cat | candied ginger | pickled ginger | blond roast | blonde roast | blonde ale | blonde espresso | blondie | brunette | braided rope | braided line | braided hose | braided leash | braid the rope | bread braid | braided river | braided bread | lock and | locksmith | air lock | dead lock | sherlock | goldilocks | canal locks | the locks on the | locks up | padlock | puff pastry | puff piece | puff adder | cheese puff | cheese puffs | puffs cereal | cream puff | cocoa puffs | dust bunny | bunny edges | edges of the | edges and | lawn edges | cutting edge | edge of | rough edges | sharp edges | weave in and | weaving through | basket weave | weave traffic | wig out | wigged out | wig wag | bigwig | earwig | curl up | bicep curl | bicep curls | curls and presses | hammer curl | hammer curls | leg curl | leg curls | dumbbell curls | barbell curls | curling match | curling team | curl the barbell | chili curl | ribbon curl | natural gas | natural disaster | natural light | natural causes | natural resources | natural bridge | natural history | natural habitat | natural selection | fade out | fade away | fadeaway | fade to | color fade | permanent | permission | part time | parts store | part ways | car parts | auto parts | spare parts | roots of the/a/my/our/this/that/all/every | tree roots | roots rock | twist ties | twist tie | twist of lime | plot twist | twist and turns | twists and turns | twist my ankle | lemon twist | twist off | oil change | oil filter | oil leak | motor oil | fish oil | gel pen | gel pens | comb through the/files/records/evidence/data/every/reports/old | comb the | combing through | combed the area | combed the woods | beach comb | honeycomb | hot dog bun | hamburger bun | burger buns | cinnamon bun | buns of steel | honey bun | bun oven | neat bun | bonnet of the | under the bonnet | brush fire | brush fires | brush up | brush off | paint brush | tooth brush | brush clearing | brush hog | wire brush | wrap up the/a/this/by/at/early/with/and/our/reports/calls | wrap up my shift/day/report/reports/call/degree | wrap it up | wrap party | chicken wrap | gift wrap | bubble wrap | plastic wrap | wrapped up | scalp tickets | scalper | scalpers`,
    },
    // Flats, griddles and costumes.
    {
      id: 'innocent-doors',
      strength: 'keep',
      phrases: `
        in/of/apartment/apt/unit/del/room 3a/3b/4a/4b/4c | from 4a/4b/4c | 3a/3b/4a/4b/4c 's mail/door/package/packages/dog/buzzer/lease/rent/window/noise | shaved my head for the? charity/kids/cancer/fundraiser | flat-top griddle/grill
      `,
    },
    {
      id: 'frames',
      strength: 'strong',
      phrases: `wrap/wrapped/wrapping/oil/oiled/braided/twisted/picked/parted up? my hair/edges/scalp/curls/afro/locs/roots up?/down?/out? | hair takes/took/is/was/needs/won't/doesn't/does/did * hours/forever/day/fit/under/in/lay/behave/slick/sit ** hat/helmet/cap/cover/mask? | hours/hrs in/under/at the/my chair/dryer/braider/salon/loctician | fit/fits/fitting/goes/go/stuff/stuffed/tuck/tucked over/under/in/inside/into my ** braids/locs/afro/puff/curls/twists/dreads/hair/bun/fro | my braids/locs/afro/puff/curls/twists/dreads/fro/coils/edges/nape/weave/wig/bonnet/durag/fade/waves/silk did/do/does/won't/will/don't/are/were/is/was/under/survived/fit/stay/stayed/over/in/and/held/shrink/shrank/got/took ** | cut/cutting/cutoff/shave/shaved/chop/chopped off? my/all/the locs/dreads/braids/afro/curls/relaxer/mohawk | cut/shaved/chopped my hair for/off/because * academy/grooming/job/policy/helmet | my/her/the nape is/was/got/gets/stays/needs/never nappy/straight/laid/pressed/tight/touched/curled/relaxed/beady | my/her kitchen is/was/got/gets/stays nappy/straight/laid/pressed/tight/curled/relaxed/beady | [kitchen] at the nape | [nape kitchen/kitchens] | my [kitchen] won't lay`,
    },
    // What hair smells like, needs or does.
    {
      id: 'hair-does',
      strength: 'strong',
      phrases: `
        [twists/locs/braids/cornrows/dreads/afro/fro/knotless] smell/smells/smelled/itch/itches/frizzed/still ** like/of/after/fresh/from/rain
        [twists/locs/braids/cornrows/dreads/fro] need/needs a/to redo/redoing/retwist/touchup/wash
      `,
    },
  ],
};
