import { words } from '../words.ts';

/** Words that never make a cue by themselves: a cue neither begins nor ends with them. */
export const LITTLE_WORDS: ReadonlySet<string> = new Set(
  words(
    'a an the of in on at to for from by with my our your his her their its and or but so is was am are be been i we you it they that this these those as not no than then just el la los las un una de del en con por para mi mis su sus y o que',
  ),
);
