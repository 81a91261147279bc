import { OCCUPATIONS } from './occupations.ts';
import { COUNTRIES, LANGUAGES, NATIONS } from './nations.ts';
import { foldWord } from './fold.ts';
import { words } from './words.ts';

/** Sets of words that phrases refer to as `<name>`. One bit each. */
export const SET_BITS = {
  num: 1,
  age: 2,
  year: 4,
  oldyear: 8,
  ordinal: 16,
  nation: 32,
  country: 64,
  language: 128,
  kin: 256,
  poss: 512,
  be: 1024,
  person: 2048,
  people: 4096,
  month: 8192,
  i: 16384,
  have: 32768,
  det: 65536,
  bigyears: 131072,
  role: 262144,
  agesex: 524288,
  thousands: 1048576,
  illness: 2097152,
  medicine: 4194304,
  stranger: 8388608,
} as const;

export type SetName = keyof typeof SET_BITS;

const TEN = words('ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen');
const TENS = words('twenty thirty forty fifty sixty seventy eighty ninety');
const ONES = words('one two three four five six seven eight nine');
const ORDINALS = words(
  'first second third fourth fifth sixth seventh eighth ninth tenth sixteenth seventeenth eighteenth twentieth thirtieth fortieth fiftieth sixtieth seventieth',
);

const MEMBERS: Readonly<Partial<Record<SetName, readonly string[]>>> = {
  num: [
    ...ONES,
    ...TEN,
    ...TENS,
    ...words('couple few several dozen hundred thousand uno dos tres cuatro cinco seis siete ocho nueve diez'),
  ],
  age: [...TEN, ...TENS, ...words('hundred quince veinte treinta cuarenta cincuenta sesenta setenta ochenta')],
  bigyears: TENS.slice(1),
  ordinal: ORDINALS,
  nation: NATIONS,
  country: COUNTRIES,
  language: LANGUAGES,
  // prettier-ignore
  kin: words(`mom mother mum mama mommy dad father papa daddy parent parents grandma grandmother granny nana grandpa grandfather granddad grandparents
    aunt auntie uncle sister brother sis bro sibling siblings cousin cousins family folks mamá papá abuela abuelo tía tío madre padre hermana hermano`),
  // prettier-ignore
  illness: words(`cancer cáncer leukemia lymphoma melanoma myeloma carcinoma sarcoma glioblastoma tumor tumors diabetes diabetic azúcar stroke strokes dementia alzheimer's alzheimers parkinson's parkinsons
    huntington's huntingtons als ms lupus epilepsy seizures asthma copd emphysema cirrhosis hepatitis hiv aids tuberculosis pneumonia sepsis schizophrenia bipolar depression ptsd alcoholism cardiomyopathy
    aneurysm embolism angina arrhythmia afib glaucoma arthritis crohn's colitis psoriasis fibromyalgia endometriosis scoliosis sclerosis hemophilia thalassemia anemia gout nephritis dialysis kidneys`),
  // prettier-ignore
  medicine: words(`insulin metformin aspirin warfarin heparin digoxin lithium prednisone gabapentin levothyroxine synthroid adderall ritalin vyvanse concerta zoloft prozac lexapro xanax klonopin ativan
    ozempic wegovy humira suboxone methadone`),
  // prettier-ignore
  stranger: words(`caller callers suspect suspects defendant plaintiff victim victims witness witnesses bystander passenger passengers motorist driver drivers customer customers patient patients
    inmate inmates detainee detainees shoplifter resident residents tenant tenants neighbor neighbors neighbour neighbours lady ladies woman man guy gentleman fella couple tourist tourists visitor
    visitors clerk pedestrian cyclist stranger strangers teller cashier senator mayor sheriff chief sergeant lieutenant landlord somebody someone`),
  poss: words('my our his her their your mi mis su nuestra nuestro'),
  be: words("am is are was were be been being 's soy eres es estoy"),
  // prettier-ignore
  person: words(`person man woman guy girl boy gal lady dude chick kid child teen teenager adult individual human student officer cop deputy friend dad mom mother
    father parent worker employee driver owner member veteran applicant candidate citizen resident neighbor colleague coworker boss manager teacher nurse doctor`),
  // prettier-ignore
  people: words(`people persons men women guys girls boys folks folk kids children families family community communities individuals humans youth teens adults
    students officers cops friends workers drivers owners members voters neighbors males females ladies dudes families lives person's crowd ones`),
  month: words(
    'january february march april june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre may',
  ),
  i: words('i we yo'),
  have: words("have has had having got get getting 'd with"),
  det: words(
    'a an the this that these those every each any all some no another one both many most my our your el la los las un una',
  ),
  role: [...OCCUPATIONS, ...words('neighborhood neighborhoods husband wife')],
};

/** Which sets each listed word is in. Numbers in digits are decided by `numberSets`. */
export const SETS_OF_WORD: ReadonlyMap<string, number> = collect();

/** Endings by which medicines are named (International Nonproprietary Names), with a stem before them. */
const MEDICINE =
  /^[a-z]{2,}(?:pril|statin|zumab|ximab|[tl]umab|limumab|conazole|prazole|[aei]lol|sartan|zepam|zolam|oxetine|triptan|gliptin|gliflozin|glutide|cillin|mycin|floxacin|ciclovir|tegravir|setron|dronate|profen|xaban|tinib|idone|apine|piprazole|triptyline|pramine|azosin|semide|thiazide|formin|barbital|lukast|terol|sone)$/;
const NO_MEDICINE = new Set(words('april porcupine philippine alpine supine epilol person arsone condone abalone blossone'));

/** The sets an unlisted word belongs to by its shape: medicines by their endings. */
export function shapeSets(word: string): number {
  return word.length >= 8 && MEDICINE.test(word) && !NO_MEDICINE.has(word) ? SET_BITS.medicine : 0;
}

/** The sets a number in digits belongs to: any digits are `num`; 10 to 110 an age; 1900 to 2035 a year, up to 2003 an old one. */
export function numberSets(word: string): number {
  if (/^\d+(st|nd|rd|th)$/.test(word)) return SET_BITS.ordinal;
  if (/^[1-9]\d[fm]$/.test(word)) return SET_BITS.agesex;
  if (/^\d+k$/.test(word)) return SET_BITS.thousands;
  if (!/^\d+$/.test(word)) return 0;
  const value = Number(word);
  let sets: number = SET_BITS.num;
  if (value >= 10 && value <= 110 && word.length <= 3) sets |= SET_BITS.age;
  if (value >= 22 && value <= 90) sets |= SET_BITS.bigyears;
  if (value >= 1900 && value <= 2035 && word.length === 4) sets |= SET_BITS.year | (value <= 2003 ? SET_BITS.oldyear : 0);
  return sets;
}

function collect(): Map<string, number> {
  const sets = new Map<string, number>();
  for (const [name, members] of Object.entries(MEMBERS)) {
    const bit = SET_BITS[name as SetName];
    for (const member of members) {
      const word = foldWord(member);
      sets.set(word, (sets.get(word) ?? 0) | bit);
    }
  }
  return sets;
}
