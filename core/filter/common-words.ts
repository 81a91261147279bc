import { words } from './words.ts';

/** Everyday words that tags and handles are built from besides the protected ones; needed only to cut run-together words apart. */
// prettier-ignore
export const COMMON_WORDS: ReadonlySet<string> = new Set(words(`the and for you are with this that have from not but all can has was our out who get one your just about into over after back
  love life proud strong free real best good great happy big little day days night time week year years house home work working job jobs shift team squad crew coach club band music art food
  eats cook cooking kitchen gym fit fitness run runs runner running lift lifts lifting hike hikes hiking climb bike biker rider ride rides truck trucks car cars drive driver road trip travel
  world nation power pride matter matters lives magic rule rules rock rocks forever never always again today first last next only still here there now then than more most less very much
  make made take took keep stop start stand stands save help vote voting join fight fighting win wins won back blue red green gold silver black white pink girl girls boy boys queen king mama
  dad mom life strong tough brave hero heroes truth news media page official real original thing things stuff talk talks speak speaks says said read reads book books write writer post posts blog
  photo photos pics video videos show film game gamer games play player sports sport ball golf fish fishing hunt hunting camp camping outdoors farm ranch garden dog dogs cat cats pet pets
  city town county state country street river lake mountain ocean beach island north south east west summer winter spring fall may june july august
  mind body soul heart hand hands eye eyes face skin hair head beat beats keep going gone come comes coming know knows think thinks feel feels want wants need needs like likes
  with without against before behind beyond under until while where when why how what which because end ends together alone everyone nobody family friends friend baby kids child`));
