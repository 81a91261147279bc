import { words } from './words.ts';

/**
 * Surnames that are everyday words or often in the news, so that they do not stand out as unknown words do, lower case: the commonest of the
 * United States and of Spanish (chance 1.1.13, MIT, after the counts of the census) and of immigrants; without those that are places or things
 * more often than people.
 */
// prettier-ignore
export const SURNAMES: ReadonlySet<string> = new Set(words(`
  abbott abdi acosta adams adeyemi adkins aguilar ahmed akana alexander ali allen allison almeida alonso alvarado alvarez andersen anderson andres andrews
  aquino arias armstrong arnold atkins austin bailey baker baldwin ball ballard barber barker barnes barnett barrett barton bass bates bautista beck becker
  begay benally bennett benson berg berry bianchi bishop black blair blake blanco boone bowen bowers bowman boyd bradley brady bravo brewer bridges briggs
  brock brooks brown bryan bryant buchanan bui burgess burke burns burton butler byrd caballero cabrera cain caldwell calvo campbell campos cannon cano
  carlson carmona carpenter carr carrasco carroll carson carter casey castillo castro cervantes chambers chan chandler chang chapman chavez chen cheng cho
  choi christensen chu chung clark clarke clayton cly cobb cohen cole coleman collier collins colon conner conti cook cooper copeland cortes cortez costa cox
  craig crawford crespo cross cruz cummings cunningham curry curtis dang daniel daniels davidson davis dawson dean delacruz delgado dennis diallo diaz diez
  dixon dominguez douglas doyle drake duncan dunn duran edwards elliott ellis erickson esposito estrada evans farah farmer ferguson fernandez ferreira ferrer
  figueroa fischer fisher fitzgerald fleming fletcher flores flowers floyd ford foster fowler fox francis frank franklin frazier freeman friedman fuentes
  fuller gallo garcia gardner garner garrett garrido garza george gibbs gibson gil gilbert gill gimenez glover goldberg gomez gonzales gonzalez goodman
  goodwin gordon graham grant graves gray greco green greene greer gregory griffin griffith gross guerrero gupta gutierrez guzman haddad hale hall hamilton
  hammond hampton han hansen hanson hardy harmon harper harrington harris harrison hart harvey hassan hawkins hayes haynes henderson henry hernandez herrera
  herrero hicks hidalgo higgins hines hoang hodges hoffman hogan holland holloway holmes holt hopkins horton houston howard howell huang hubbard hudson huff
  hughes hunt hunter hussain hussein ibanez ibrahim iglesias ingram ito ivanov izquierdo jackson jacobs james jefferson jenkins jennings jensen jimenez
  johnson johnston jones jordan joseph kamaka kang kaplan katz kealoha keller kelley kelly kennedy khan khoury kim king klein knight kobayashi koch kowalski
  krueger kumar lamb lambert lane larsen larson lawrence lawson le lee leon leonard levy lewis lin lindberg lindsey little liu lloyd logan long lopez lorenzo
  lowe lozano lucas luna lynch lyons mack maldonado malone mann manning marcos marin marino marquez marsh marshall martin martinez mason massey mathis
  matthews maxwell may mcbride mccarthy mccormick mccoy mcdaniel mcdonald mcgee mcguire mckenzie mckinney mclaughlin medina mendez mendoza menendez mensah
  merino meyer miles miller mills mitchell mohamed molina montero montgomery moody moore mora morales moran moreno morgan morris morrison morton moss moya
  mullins munoz murphy murray myers nakamura nash nasser navarro neal nelson newman newton nez ng ngo nguyen nichols nielsen nieto norman norris norton novak
  nowak nunez obrien oconnor odonnell okafor okeke oliveira oliver olsen olson oneill ortega ortiz osborne osman owen owens padilla palmer pardo park parker
  parks parsons pascual pastor patel patrick patterson patton paul payne pearson pena pereira perez perkins perry peters peterson petrov pham phelps phillips
  pierce pittman poole pope popov porter potter powell powers pratt price prieto quinn ramirez ramos ramsey ray redondo reed reese reeves reid rey reyes
  reynolds rhodes ricci rice richards richardson riley rios rivera robbins roberson roberts robertson robinson rodgers rodriguez rodriquez rogers roman romano
  romero rosario rose rosenberg ross rossi rowe roy rubio ruiz runningwolf russell russo ryan saez salazar saleh sanchez sanders sandoval santiago santos sanz
  sato saunders schmidt schneider schultz schwartz scott serrano shah shapiro sharma sharp shaw shelton sherman silva simmons simon simpson sims singh
  singleton smith snyder soler sorensen soto souza sparks spencer stanley steele stein stephens stevens stevenson stewart stokes stone strickland suarez
  sullivan summers sutton suzuki swanson tan tanaka tang tate taylor terry thomas thompson thornton todd torres townsend tran traore tsosie tucker turner
  tyler underwood valdez vargas vasquez vaughn vazquez vega velasco velasquez vicente vidal vila villarreal vo vu wade wagner walker wallace walsh walters
  walton wang ward warner warren washington watanabe waters watkins watson watts weaver webb weber webster weiss welch west wheeler white wilkerson wilkins
  williams williamson willis wilson wise wojcik wolfe wong wood wright yamamoto yang yates yazzie yoon young zamora zhang zimmerman`));
