import { list, words } from './words.ts';

/** Given names that are everyday words too; they count as names only where they are written as names. */
// prettier-ignore
export const COMMON_WORD_NAMES: ReadonlySet<string> = new Set(words(`mark will grace joy chase rose faith hope dawn may june april august summer autumn winter rob bill art frank jack drew pat sue
  ray dale glen cliff heath clay lance miles wade grant chance guy dean earl duke king prince major rich gene olive ivy iris lily daisy violet ruby pearl amber jade crystal ginger sandy penny
  charity felicity mercy constance prudence honor sky star storm rain brook brooke river forest stone rocky rusty dusty sonny buddy skip hunter fisher mason carter cooper tucker parker taylor
  turner walker porter archer gunner ranger trooper sterling dash ace max victor melody harmony destiny trinity genesis nevaeh heaven angel christian jordan israel paris london brooklyn austin
  dallas houston jackson madison lincoln chelsea florence virginia georgia carolina dakota montana savannah cheyenne asia china india america jean bob nick josh don ken jay lee kit gay
  dick john dolly barb tony carol robin martin wren jasmine holly heather hazel basil rosemary saffron sage fern flora myrtle bruce park long young white black brown green gray grey west
  day short small little street hill field fields wood woods wells rivers banks bishop cook baker smith case cross church bush bell ball love power powers price page rush sharp snow swift
  north south new an so do ha hung ella segun kim sun song moon chin van sal con batres consuelo luz mar flor sol paz trip tate ace sidney stew marina mina eve ever era ma pa bo mo jo al ed ty herb dot nan flo bee clare rusty stew dee cal cam mel
  zee sky mal kat tad pip winnie ally buster the two`));

/** Short forms of given names, both ways, lower case. */
export const NICKNAMES: ReadonlyMap<string, readonly string[]> = readNicknames(`
  william bill billy will willie liam | robert bob bobby rob robbie bert | richard rick ricky rich richie dick | james jim jimmy jamie jem | john jack johnny | jonathan jon jonny
  | michael mike mikey mick | matthew matt matty | christopher chris topher kit | nicholas nick nicky nico | anthony tony | andrew andy drew | alexander alex alec sasha xander
  | daniel dan danny | david dave davey | joseph joe joey | joshua josh | samuel sam sammy | benjamin ben benny | thomas tom tommy | timothy tim timmy | theodore ted teddy theo
  | teodoro teo | edward ed eddie ted ned | francis frank frankie | francisco paco pancho frank | ignacio nacho | guadalupe lupe lupita | jose pepe | jesus chuy | eduardo lalo
  | alejandro alex ale | roberto beto | alberto beto | enrique kike quique | rosario chayo | concepcion concha | dolores lola | gregory greg | jeffrey jeff | gerald gerry jerry
  | lawrence larry | leonard leo len lenny | leopold leo | peter pete | philip phil | patrick pat paddy | raymond ray | ronald ron ronnie | stephen steve stevie | steven steve
  | kenneth ken kenny | charles charlie chuck chaz | henry hank harry | harold hal harry | albert al bert | frederick fred freddie | zachary zach zack | nathaniel nate nathan
  | elizabeth liz lizzie beth betty eliza libby bess | margaret maggie meg peggy greta rita madge | katherine kate katie kathy kit kat | catherine cathy kate cate | rebecca becky becca
  | rebekah becky bekah | jennifer jen jenny | jessica jess jessie | patricia pat patty trish tricia | barbara barb babs | susan sue susie | deborah deb debbie | christina chris tina christy
  | christine chris chrissy | alexandra alex sandra lexi sasha | samantha sam sammie | victoria vicky tori vic | stephanie steph | kimberly kim | cynthia cindy | dorothy dot dottie dolly
  | eleanor ellie nell nora | abigail abby gail | isabella bella izzy | gabriella gabby | veronica ronnie roni | theresa terry tess tessa | teresa terry tess | mary molly polly may
  | martha marty mattie | wilhelmina mina willa minnie billie | philippa pip pippa | magnolia maggie nola mags | ottilie ottie tillie | solomon sol | salvatore sal | augustin augie gus
  | thaddeus thad tad | montague monty | tiberius tib | ezekiel zeke | bartholomew bart | priscilla cilla prissy | henrietta hettie etta | josephine josie jo | jacqueline jackie
  | penelope penny nell | temperance tempe | obadiah obie | nathan nate | elijah eli lije | isaiah ike zay | jeremiah jerry jem | malakai kai | terrence terry | terence terry | siobhan shiv von
  | anneliese anna annie liese | casimir caz cas | lucinda lucy cindy | percival percy | caspian cas | delphine del delphi | maribeth mari beth | reginald reg reggie | vincent vin vinny
  | aaron ron ronnie | abraham abe bram | adelaide addie della | adrian ade | agatha aggie | agnes aggie nessie | alan al | alfred al alf alfie fred | alison ali allie | allison ali allie
  | alonzo lon lonnie al | alphonse al fonzie | amanda mandy manda | anastasia stacy ana tasia | angela angie | angelica angie | angelina angie lina | annabelle anna | antoinette toni nettie
  | antonio tony toño | archibald archie | armando mando | arnold arnie | arthur art artie | ashley ash lee | aurelia rory lia | barnabas barney | barnaby barney | beatrice bea bee trixie
  | beatriz bea betty | belinda bindy | bernadette bernie detta | bernard bernie | bradley brad | brenda bren | bridget biddy bridie | brittany britt | bryan bry | brian bri
  | calvin cal | cameron cam | camila cami mila | camille cami millie | candace candy | carlos charlie carlitos litos | carmen carmela mela | caroline carrie caro lina | carolyn carrie lyn
  | cassandra cass cassie sandy | cecilia cece celia cissy | chandler chan | charlotte charlie lottie | chester chet | clarence clare | claudia claude | clayton clay | clementine clem clemmie
  | clifford cliff | clinton clint | consuelo chelo | constance connie | cornelius neil corny | cordelia delia cordy | crystal crys | curtis curt | dalton dal
  | danielle dani elle | darlene darla | darrell darry | deandre dre | demetrius meech | dennis denny | derek rick | desmond dez | diego dieguito | domingo mingo
  | donna dee | dwayne dewey | ebenezer eben | edgar ed eddie | edith edie | edmund ed ned ted | edwin ed eddie | eileen lena | elena lena nena | eleanora nora ellie | emanuel manny | emmanuel manny | enriqueta queta | ernest ernie | ernesto neto | esperanza espe | esteban este | esther essie | eugenia genie | evangeline eva angie evie
  | evelyn evie eve | ezra ez | felipe lipe | fernando nando fer | fidel fido | florence flo flossie | franklin frank | frances fran franny frankie | francesca fran frankie
  | gabriel gabe | garrett gary | genevieve gen gennie viv | georgina georgie gina | george georgie | geoffrey geoff | geraldine gerry | gertrude trudy gertie | gilbert gil bert | gilberto beto
  | giovanni gio vanni | gonzalo chalo | graciela chela | gretchen greta | griffin griff | guillermo memo guille | gustavo gus tavo | hannah nan | harrison harry | hector tito | helen nell
  | helena lena nell | herbert herb bert | hilary hil | hortencia tencha | howard howie | hubert hugh bert | hugo huguito | ibrahim ibra | irene rena | isaac ike zac | isabel izzy bella chabela
  | isidore izzy | israel izzy | jacob jake jay | janet jan | janice jan | jared jerry | jasper jas | javier javi xavi | jeanette jeannie | jedidiah jed | jeffery jeff | jerome jerry | jesse jess
  | jillian jill | joanna jo jojo | joaquin quino | jocelyn joss lyn | joel joey | johnathan john jon johnny | jordan jordy | jorge coque | judith judy jude | julia jules julie | juliana jules julie
  | juliet jules | julian jules | julius jules | karen kari | kathleen kathy kate katie kat | kathryn kate katie kathy kat kit | kelly kel | kelvin kel | kendall ken | kristen kris kristy
  | kristina kris kristy tina | kristine kris | krystal krys | lauren laurie ren | laura laurie lala | laurence larry | leonardo leo nardo | leonora nora | leroy roy lee | leslie les
  | leticia lety | letitia lettie tish | lewis lou lew | lillian lily lil | linda lindy | lindsay linds | lorenzo lorry enzo | lorraine lori rainey | louis lou louie | louise lou lulu
  | lucas luke | lucille lucy lu | lucia lucy lu | luis lucho | luisa lu | lydia lyddie | madeline maddie mads | madison maddie | malcolm mal | manuel manny manolo | marcella marcy | marcus marc
  | margarita rita | maria mari mia | mariana mari ana | marianne mari anne | marilyn mari lyn | marjorie marge margie | marlene marly | marshall marsh | marvin marv | matilda tilly mattie
  | maurice mo moe | maureen mo reenie | maxwell max | maxine max | mauricio mau | melanie mel | melinda mindy mel | melissa mel missy lissa | melvin mel | mercedes meche mercy sadie
  | meredith mer | mikhail misha mikey | mildred millie | millicent millie | milton milt | minerva minnie | miranda mira randy | miriam mimi miri | mitchell mitch | mohammed mo | mohamed mo
  | muhammad mo | mohammad mo | monica mona moni | morgan mo | morris mo morrie | moses mo moe | nadine nadia dee | nancy nan | naomi nomi | natalia nat talia | natalie nat nattie | natasha nat tasha
  | nelson nels | nicole nicky nikki | nicolas nico nick | nikolai niko kolya | norbert bert | norman norm | nicanor nick | octavia tavia | oscar ozzie | osvaldo valdo | oswald oz ozzie | pablo pablito
  | pamela pam | paulina paula polly | pauline paula polly | pearl pearlie | percy perce | phoebe phebe | phyllis phyl | prudence pru prudy | quentin quent quinn
  | rachel rae shelly | ramon moncho | randall randy | randolph randy dolph | raphael rafe raph | rafael rafa rafi | raul rulo | regina gina reggie | renata rena | rhonda ronnie | ricardo rick ricky richie
  | rigoberto rigo beto | rodney rod | rodolfo rudy fito | rodrigo rodri | roger rog | roland rollie | rosalind roz rosie | rosalie rosie | rosa rosie rosita | rosanna rose anna
  | roxanne roxy | rudolph rudy | rufus rufe | russell russ rusty | sabrina bri brina | sally sal | salvador chava sal | santiago santi | sarah sally sadie | saul solly | selena lena | seymour sy
  | serena rena | shannon shan | sharon shari | sheldon shel | shelby shel | sherman sherm | shirley shirl | sidney sid | sigmund sig ziggy | simon si | simone mona | sofia sofi
  | sophia sophie | spencer spence | stanislaus stan | stanley stan | stefan stef | stuart stu | stewart stu stew | susana susi | susanna sue susie | suzanne sue suzie | sylvester sly | sylvia syl
  | tabitha tabby | tamara tammy tam | tatiana tania tia | terrell terry | tiffany tiff tiffy | tobias toby | tomas tommy tomasito | tracy trace | travis trav | trevor trev | trinidad trini
  | tyrone ty | tyler ty | ulysses lys | ursula ulla | valentina val tina | valerie val | vanessa nessa | vera vee | vernon vern | vicente chente | victor vic | viviana vivi | vivian viv
  | vladimir vlad vova | wallace wally | wendell wen | wesley wes | wilbur will | wilfred will fred | willard will | winifred winnie freddie | xavier xavi | ximena xime | yolanda yoli
  | yesenia yesi | yvonne vonnie | zachariah zach zack | zebulon zeb | zelda zel | zenobia zee
  | walter walt wally | eugene gene | douglas doug | donald donny | dominic dom nic | sebastian seb bas | maximilian max | oliver ollie | olivia liv livvy | emily em emmy | amelia millie amy
`);

/** Given names common in the United States, of every origin. */
// prettier-ignore
export const GIVEN_NAMES: ReadonlySet<string> = new Set(words(`james frank john robert michael william david richard joseph thomas charles christopher daniel matthew anthony donald steven stephen paul andrew
  joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas eric jonathan larry justin scott brandon benjamin samuel gregory alexander patrick raymond jack dennis
  jerry tyler aaron jose adam nathan henry douglas zachary peter kyle noah ethan jeremy walter keith roger terry harry sean jesse dylan bryan joe bruce billy willie gabriel logan alan juan wayne roy
  ralph randy eugene vincent russell louis bobby philip johnny bradley liam elijah mason oliver aiden caden jayden lucas carlos luis miguel angel jesus antonio francisco manuel pedro jorge rafael
  diego alejandro fernando eduardo roberto ricardo sergio javier hector raul ramon enrique oscar ernesto alberto armando arturo julio cesar marco marcos mateo santiago emilio pablo andres felipe
  esteban ignacio joaquin leonardo rodrigo salvador tomas xavier guillermo gustavo hugo ivan jaime lorenzo mauricio octavio rogelio ruben saul vicente nacho paco memo beto chuy lalo benicio
  mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly emily donna michelle carol amanda dorothy melissa deborah stephanie rebecca
  sharon laura cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet catherine maria heather diane ruth julie olivia joyce
  virginia victoria kelly lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa ann sara madison frances kathryn janice jean abigail alice julia judy sophia
  denise marilyn amber danielle brittany diana natalie isabella charlotte marie kayla alexis lori annie annika tamsin corliss dorsey wendell hollis orla paige maribel adelheid yolanda rosa carmen
  ana guadalupe juanita alicia leticia silvia patricia veronica claudia adriana monica gabriela daniela mariana fernanda valeria ximena camila lucia sofia elena isabel beatriz esperanza consuelo
  josefina lourdes marisol maricela graciela esmeralda araceli xiomara itzel citlali luz lupe lupita chayo concha
  jamal darnell tyrone deshawn lamar malik terrell marquis jermaine tremaine demetrius dwayne reginald leroy cedric andre antoine darius kareem rasheed tariq jerome maurice cornell alonzo devon devonte
  devontae kwame kofi kwabena kwaku emeka chidi chinua ngozi chioma ifeoma amara adaeze tunde segun femi babatunde olu oluwaseun ade adebayo obinna nnamdi ikenna uche yaw abena akua ama efua amina fatou
  aissatou mamadou ousmane cheikh latoya lakisha keisha shanice tanisha shaniqua ebony aaliyah imani kiara tamika latasha nia jada precious shevon shanelle monique yvette tyra keyshawn lashonda latonya
  mohammed muhammad mohamed mohammad ahmed ahmad ali hassan hussein hussain omar ibrahim khalid yusuf youssef mustafa mahmoud abdul abdullah abdirahman bilal hamza karim samir tarek walid faisal imran
  usman zain rashid nasser jamil fatima aisha khadija maryam zainab layla leila yasmin noor nour hana huda rania salma samira amal farah nadia zahra soraya nasreen
  raj rajesh sanjay vijay anil sunil ravi amit rahul rohit arjun vikram suresh ramesh mahesh dinesh deepak ashok krishna mohan prakash harpreet gurpreet manpreet jaspreet singh priya anjali pooja neha
  divya kavita sunita anita lakshmi meera nisha shreya aishwarya deepika radha sita geeta sushma priyanka parvati ananya aditi
  wei ming jian jun hao lei yang yong feng xin mei ling hua xiao ying lan li yan fang jing min hui chen zhang wang liu zhao huang zhou kenji hiroshi takashi akira yuki haruki satoshi yoko keiko naomi
  sakura hiroko michiko emiko minh nguyen tuan hung dung thanh linh huong lan mai thuy trang phuong bao jin-ho hyun seung minho jisoo soo-jin sung
  ivan dmitri sergei vladimir boris igor oleg nikolai mikhail andrei alexei yuri pavel anastasia natasha svetlana olga tatiana irina ludmila katya stanislaw wojciech krzysztof andrzej piotr pawel tomasz
  marek grzegorz agnieszka malgorzata katarzyna zofia hans klaus jurgen wolfgang dieter heinz gunther fritz ingrid helga ursula heidi greta giovanni giuseppe luigi mario vincenzo salvatore francesca
  giulia pierre jean-paul jacques francois michel luc marcel claude antoine yves odette colette simone brigitte monique sean seamus patrick declan cormac liam aidan eamon siobhan niamh aoife maeve
  brigid colleen erin caitlin bridget moira nils lars sven bjorn erik anders olaf astrid freya sigrid moshe shlomo avi yosef chaim mordechai menachem yitzhak dov rivka chana leah miriam esther shira
  tamar yael devorah golda aaron ezra eli levi isaac abraham jacob seth caleb jared jebediah ezekiel obadiah jedidiah hezekiah zachariah malachi gideon silas titus
  kenny carl jeff tommy danny mike steve bob jim tom dave chris dan matt mark nick josh brad chad greg doug todd craig kurt kirk derek dustin travis cody dale troy shawn shane blake brett chase clint
  cole colin connor corey curtis damon dana darren daryl dean derrick dominic drew duane dwight earl edgar edwin elliott elmer ernest evan fred frederick garrett gavin gerald gilbert glenn gordon graham
  grant gus harold harvey herbert herman homer howard ian irving jake jamie jay jerome jimmy joel jon julian karl ken kent lance lawrence lee leon leonard leroy leslie lester lewis lloyd luke luther
  lyle manny marc marshall martin marvin max melvin mickey milton mitchell morris nathaniel neil nelson norman otis owen percy perry phil preston prescott quentin quincy ray reed rex rick rob rodney
  roland ron ross rudy sam sammy scotty seth sheldon sherman sid simon spencer stan stanley stuart ted theodore tim toby tony trevor tristan tucker tyson vernon victor wade wallace warren wesley wilbur
  zach zane hunter jaxon carter wyatt levi easton brayden kayden landon parker colton chloe ava mia zoe lily ella grace avery harper aubrey addison layla brooklyn zoey penelope riley nora hazel aurora
  savannah audrey claire skylar lucy paisley everly caroline genesis kennedy kinsley allison maya ariana elena alyssa brianna kaitlyn mackenzie morgan haley bailey taylor sydney jasmine trinity destiny
  alex lebron shelly davis julius trevon micheal terrance lashawnda susie lara shaquille kelsi yolanda phoebe roberta gwen emory hollis wendell annika paige kyle deandre dequan tanesha jaquan lashawn ladarius keandre rashad deja aliyah nevaeh mckenna dakota rory quinn rowan finn declan soren luca nico enzo leo theo felix oscar arlo milo otto ezra jonah micah asher caleb josiah
  ben benny chuck chip mikey ronnie marcy gil corinne lacey dena abby andy becca bennie bernie bobbie cal corrine dina doreen earlene ernie frankie freddie gail gena geno gwyn harley jodie lonnie lottie lupe manuela
  mindy monty nate nellie ned ozzie petra raquel reggie rosalind rudy sammie shari stu tanya terri vince wes winnie yadira zelda
  jenna molly katie kate kathy beth becky barb sue peggy patty penny polly rita roxanne sally sheila shelley sherry sonia stacy sylvia tammy tara theresa tiffany tina tracy trish ursula vanessa vera
  vicky vivian wanda wendy whitney wilma winifred yvonne agnes alma bernice bertha bessie beverly bonnie candace carla carrie cathy cecilia celeste charlene cindy clara connie courtney crystal daisy
  darlene dawn debbie delores dolores doris edith edna eileen elaine eleanor ellen eloise elsie erica erika esther ethel eva faye felicia fiona florence gail georgia geraldine gertrude gina ginger
  gladys gretchen gwen gwendolyn harriet hattie henrietta hilda holly hope ida inez irene iris irma jackie jan jane janelle janine jeanette jeanne jenny jill jo joanna joanne jodi johanna josephine
  josie juliet june kara kari kathleen kendra kerri kim kirsten krista kristen kristin kristina kristy lana latisha laurie leah lena leona leslie lilian lillian lindsay lindsey liz lois lola loretta
  lorraine louise lucille lucinda lydia lynn mabel mable mandy marcia margarita margie marguerite marianne marjorie marlene marsha maureen maxine melanie melinda mercedes meredith mildred mindy minnie
  miranda molly mona muriel myra myrna myrtle nadine nellie nina norma olive opal ora paula pauline pearl phyllis priscilla rachael ramona regina renee rhonda roberta rochelle rosalie rosemary rosie
  ruby sabrina sadie shannon shelia sonya stella sue suzanne tabitha tasha toni traci tricia valerie velma verna viola violet willa wilhelmina meredith
  albert barry brent jessie amelia clarence alison tamara kylie christy patsy jimmie angelica johnnie erick maggie rickey joey dominick kelvin neal jasmin mattie
  tori tammie marcella madeleine pam daphne hillary lionel conner alec colby alfredo mollie louie jarred garret millie nettie georgette mavis ester lizzie eugenia melba mamie marcie russel
  zack zander jasper dexter helena sienna camila kiley curt shea carmine corrie debby rhea matilda aida althea beatrix guinevere jethro gertie marge madge lulu phineas`));

/**
 * Given names that are also towns, things, brands or surnames: they count only where a surname follows and something is said of who is called
 * so.
 */
// prettier-ignore
export const NAMES_OF_MANY_THINGS: ReadonlySet<string> = new Set(words(`casey cory alexa brandy charlie carson kerry franklin alexandria sierra tanner kay marion misty maxwell ariel billie clinton dalton dominique cassidy gage
  roman noel reagan chester clifton christie abel sawyer orlando alexia braxton camden laurel raven brock chandler bentley piper kai lane aria trey griffin clark geneva dixie beau axel tia drake earnest
  mae lea candy macy moses amir kris gale stewart lowell willow jewel brooks mack maximus monte vance phoenix holden mara denis lyric kirby maverick santos jess catalina haven charley isla carina
  terra garland colt denny fay pierce asa scot cleveland jax dayton eddy kane scarlet burton dirk dona shay starr merry murray fletcher campbell nestor barney rico rod knox ward layton garth dino kip
  kia barton aurelia sheridan raleigh lennon emmy foster mac ramsey sloan palmer mitch rosella toney clementine pilar thiago belle napoleon noble collins wally marshal valentine ford dell denton
  barbie montgomery gibson buck woody ridge scout pansy les lucky cy hardy burke paolo magnus viktor webster watson levy clive adler oswald muhammed neville gustav werner pascal rudolf thornton medina
  geoff shepherd romero meyer boone beck casper kirk cash wilder`));

/** Well-known people whose names are no private matter, lower case, as written. */
// prettier-ignore
export const PUBLIC_NAMES: ReadonlySet<string> = new Set(list(`christian bale | michael jordan | taylor swift | martin luther | george washington | abraham lincoln | thomas jefferson | john wick | james bond | harry potter | tom hanks | tom cruise
  | tom brady | lebron james | serena williams | elon musk | bill gates | steve jobs | jeff bezos | mark zuckerberg | johnny cash | elvis presley | michael jackson | bruce lee | bruce springsteen | billy joel | dolly parton | willie nelson
  | judas priest | john deere | jack daniels | jim beam | johnnie walker | ben jerry | calvin klein | ralph lauren | tommy hilfiger | kate spade | marc jacobs | marie curie | albert einstein | charles darwin | isaac newton | helen keller
  | rosa parks | robert frost | mark twain | stephen king | stan lee | bob ross | ford bronco | dell optiplex | lincoln navigator | lincoln continental | montgomery ward | tyler technologies | harris teeter | morgan stanley | jordan marsh | sherwin williams
  | stanley thermos | stanley steemer | sam adams | samuel adams | tim hortons | john hancock | wells fargo | charles schwab | edward jones | merrill lynch | estee lauder | elizabeth arden | tommy bahama | eddie bauer | neiman marcus
  | ethan allen | lane bryant | justin boots | tony lama | levi strauss | mary kay | dakota access | lindy hop | jenny craig | johns hopkins | chuck taylor | chuck taylors | doc martens | henry repeating | ruger american | franklin mint
  | franklin covey | carson wagonlit | brooks running | brooks brothers | marshall islands | laurel canyon | denny hamlin | barry white | barry manilow | barry bonds | albert pujols | clark bar | kirby vacuum | piper cub | sierra nevada
  | sierra club | sierra leone | cedar rapids | maxwell house | casey's general | phoenix suns | orlando magic | joey chestnut | amelia earhart | amelia bedelia | maggie simpson | alec baldwin | frank lloyd | lloyd wright | harley davidson | rob roy | june gloom | drew brees | paris hilton | kim kardashian | kanye west | jackie robinson | tiger woods | alexander hamilton | booker t | rutherford b | fred rogers | fred meyer | dan ryan | donna summer | louis l'amour | cesar chavez | martin van buren | van buren | trader joe | orange julius | sloppy joe | uncle sam | mister rogers | betty crocker | aunt jemima | uncle ben | wendy's | papa john | papa johns | trader joe | amber alert | megan law | miranda rights | miranda warning
  | kevin bacon | adam sandler | chris rock | dave chappelle | will smith | denzel washington | morgan freeman | clint eastwood | chuck norris | robert peel | edgar hoover | santa claus | mario kart | peter pan | robin hood | big ben | jane doe | john doe | sherlock holmes
  | mickey mouse | minnie mouse | donald duck | daisy duck | nancy drew | hardy boys | charlie brown | lucy ricardo | betty boop | ronald mcdonald | tom sawyer | huck finn | king arthur | jack frost | jack sparrow | johnny appleseed
  | paul bunyan | davy crockett | daniel boone | wyatt earp | jesse james | billy idol | little debbie | angel hair | mary jane | peter rabbit | roger rabbit | jessica rabbit | bugs bunny | homer simpson | bart simpson | lisa simpson
  | marge simpson | peter griffin | hank hill | bob belcher | ted lasso | ron swanson | michael scott | dwight schrute | leslie knope | walter white | jason bourne | indiana jones | clark kent | bruce wayne | peter parker | tony stark
  | steve rogers | diana prince | luke skywalker | han solo | jack ryan | jack reacher | john mcclane | rocky balboa | forrest gump | mary poppins | mary kay | ann taylor | martha stewart | paula deen | julia child | oscar mayer
  | jimmy dean | jimmy johns | famous amos | marie callender | sara lee | sarah lee | tony hawk | george foreman | dale carnegie | dale earnhardt | jeff gordon | richard petty | mario andretti | hank williams | johnny walker
  | patsy cline | loretta lynn | randy travis | garth brooks | bob dylan | bob marley | frank sinatra | dean martin | sammy davis | ella fitzgerald | louis armstrong | ray charles | marvin gaye | diana ross | tina turner
  | janis joplin | jimi hendrix | eddie murphy | robin williams | jerry seinfeld | larry david | jay leno | david letterman | johnny carson | conan obrien | alex trebek | pat sajak | vanna white | drew carey | bob barker`));

/** What goes with a title and is a brand, a figure or a saying: "Mister Coffee", "Miss Congeniality". */
export const TITLED_THINGS: ReadonlySet<string> = new Set(
  words(`coffee clean monopoly rogers bean peanut robot spock potato softee magoo burns miyagi right fixit pibb goodbar bubble gasket ed mayor president chairman speaker butterworth
  butterworths doubtfire claus dash meyers fields robinson piggy pacman america usa universe teen manners kitty congeniality saigon behave behavior havisham muffet daisy liberty pickle rooter rebates
  darcy incredible fox toad mole rabbit heater steak clucky tire lube hyde krabs grinch wonderful misunderstood nobody popper frosty peabody wizard whippy kipling beast roboto hooper sandman
  tambourine bojangles jingles whiskers fluffy snuffles biscuit boots buttons socks mittens wiggles pickles bubbles sparkles cuddles
  pepper seuss scholl bronner phil oz martens dre evil king strangelove doolittle jekyll watson house demento doom octopus strange fill wolf fant`),
);

/** Words beside which a given name is none: "terry towel", "troy ounce", "memo to". */
export const NAMELESS_PAIRS: ReadonlySet<string> = new Set(
  list(`ann arbor | crown vic | crown victoria | vincent thomas | aunt bea | steely dan | mr fix | terry towel | terry towels | terry cloth | terry robe | troy ounce | troy ounces | troy weight | troy weights | hail mary | bloody mary | virgin mary | mother mary | ave maria | memo to | memo from | memo on | martin guitar
  | bonnie weather | bonnie bargain | bonnie lass | bonnie bonnie | homer simpson | chad valley | gary indiana | charlotte motor | lazy susan | black susan | eyed susan | plain jane | calamity jane | jolly roger | davy jones | doubting thomas
  | jumping jack | jumping jacks | union jack | monterey jack | pepper jack | colby jack | cracker jack | apple jack | car jack | floor jack | bottle jack | jack slipped | moby dick | spotted dick | peeping tom | tommy gun
  | tommy john | big bertha | typhoid mary | proud mary | aunt jemima | queen anne | queen annes | princess anne | saint anne | johnny cakes | johnny cake | sloppy joes | average joe | gi joe | albert lea | cup joe | betty white | brown betty`),
);

/** Ranks, trades and kin behind which a name stands: "aunt Peg", "clerk Earl", "Chief Bostrom". */
export const LEADING_TO_NAMES: ReadonlySet<string> = new Set(
  words(`aunt auntie aunty uncle titi tia tio tita tito don dona chief deputy officer sergeant sgt detective lieutenant lt captain capt corporal trooper nurse clerk colleague coworker groomer foreman dispatcher
  neighbor neighbour cousin supervisor barber bartender mechanic paramedic medic janitor custodian librarian cashier baker plumber electrician
  principal professor trainer instructor warden superintendent coach partner buddy roommate boss manager teammate landlord tenant sister brother nephew niece grandson wife husband son daughter boyfriend girlfriend capataz hire cpl
  primo prima vecino vecina compadre comadre cunado cunada companero companera amigo amiga sargento capitan maestro maestra profe padrino madrina sobrino sobrina suegro suegra`),
);

/** What stands behind those words with a capital and is no name. */
export const NO_SURNAMES: ReadonlySet<string> = new Set(
  words(`col cmdr sgt friendly petty operating executive candidate financial information technology warrant master sam jemima ben america morgan hook crunch obvious marvel kangaroo underpants hazelwood buck
  rehabilitation first second third one two three general major deputy day night corps week month badge oversight oak oaks in of on at and or the a an who is was his her my your our their fester remus bens sams juan quixote julio`),
);

/** Short given names by which nothing but people go. */
export const PLAIN_NAMES: ReadonlySet<string> = new Set(
  words(`bob rob ed al ray lou mo pete bev deb burt merle chet kimo kaleo dev ike peg ollie sal dale josh ken tony carol sue pat drew jack lee bruce nick deshawn hamdi nilda ofelia nena earl len walt gus hank stan vern
  hal norm marv irv sid barb deb jan lyn lynn liz meg peggy trish trudy patty cindy sandy mandy randy andy teddy freddy ricky micky mickey rudy scotty shawna tasha keisha latoya luz lupe chuy beto nacho paco pepe`),
);

/** Words that make a place, a product or an institution of the name beside them. */
// prettier-ignore
export const PLACE_WORDS: ReadonlySet<string> = new Set(words(`street st avenue ave road rd boulevard blvd drive lane court way highway county city town creek river lake park mountain mount hill hills valley island islands beach bay bridge
  school elementary middle high academy university college institute hospital medical clinic center centre station airport fort camp base library museum church mall plaza square field stadium arena building hall
  house tower farm ranch springs falls canyon forest trail district precinct township village parish port heights gardens garden green grove point ridge law act alert award cup bowl prize theorem equation effect
  market oaks hs ms expressway freeway parkway pkwy turnpike interstate tunnel terminal pier dam levee landing outlet outlets arms manor dorm
  inc llc co corp company brothers bros foundation fund bank motors saint san santa los las el la new texas florida ohio idaho missouri iowa maine california york`));

/** Words that make a place of the given name behind them ("Eau Claire", "South Lamar"). */
export const LEADING_PLACE_WORDS: ReadonlySet<string> = new Set(words('eau loma north south east west upper lower downtown'));

/** Given names that are also towns people put at the end of a profile. */
export const TOWN_NAMES: ReadonlySet<string> = new Set(
  words(
    'eugene irving lamar aurora troy emory florence savannah cheyenne helena salem gary charlotte tyler tracy marion madison jackson',
  ),
);

/** Given names that are shops when they own something ("Wendy's"). */
export const BUSINESS_NAMES: ReadonlySet<string> = new Set(words('wendy denny rudy casey arby carl macy dillard culver hardee'));

/** The states, spelled out and short, lower case. */
// prettier-ignore
export const STATES: ReadonlySet<string> = new Set(list(`al | ak | az | ar | ca | co | ct | de | fl | ga | hi | id | il | in | ia | ks | ky | la | me | md | ma | mi | mn | ms | mo | mt | ne | nv | nh | nj | nm
  | ny | nc | nd | oh | ok | or | pa | ri | sc | sd | tn | tx | ut | vt | va | wa | wv | wi | wy | alabama | alaska | arizona | arkansas | california | calif | colorado | connecticut | delaware | florida | georgia
  | hawaii | idaho | illinois | indiana | iowa | kansas | kentucky | louisiana | maine | maryland | massachusetts | mass | michigan | minnesota | mississippi | missouri | montana | nebraska | nevada
  | new hampshire | new jersey | new mexico | new york | north carolina | north dakota | ohio | oklahoma | oregon | pennsylvania | rhode island | south carolina | south dakota | tennessee | texas | utah
  | vermont | virginia | washington | west virginia | wisconsin | wyoming`));

function readNicknames(text: string): Map<string, string[]> {
  const forms = new Map<string, string[]>();
  for (const group of list(text)) {
    const [full, ...short] = words(group);
    if (full === undefined) continue;
    forms.set(full, [...(forms.get(full) ?? []), ...short]);
    for (const one of short) forms.set(one, [...(forms.get(one) ?? []), full]);
  }
  return forms;
}
