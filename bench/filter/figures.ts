/** One measured figure. `of` says how many spans, texts, sets or words it was counted on, where that makes sense. */
export interface Measured {
  readonly id: string;
  readonly value: number;
  readonly of?: number;
}

/**
 * What a figure means and what it has to reach. `tolerance` is how much worse it may be than its floor or than last time, in its own unit.
 * A figure without `better` is only told.
 */
export interface Standard {
  readonly label: string;
  readonly unit: '%' | 'MB/s' | 'ms' | 'MB' | 'µs/kB' | '×' | '';
  readonly better?: 'higher' | 'lower';
  readonly tolerance?: number;
  readonly floor?: number;
  readonly aim?: number;
}

const share = (label: string, floor: number, aim: number, better: 'higher' | 'lower' = 'higher'): Standard => ({
  label,
  unit: '%',
  better,
  tolerance: 0.2,
  floor,
  aim,
});
const chance = (label: string, floor: number, aim: number): Standard => ({
  label,
  unit: '',
  better: 'lower',
  tolerance: 0.005,
  floor,
  aim,
});
const told = (label: string, unit: Standard['unit']): Standard => ({ label, unit });

const STANDARDS: Readonly<Record<string, Standard>> = {
  // Speed, start and memory depend on the machine and on who else uses it; their tolerances are wide.
  speed: { label: 'rules and rewriting, long mixed text', unit: 'MB/s', better: 'higher', tolerance: 2, floor: 10, aim: 40 },
  start: {
    label: 'first text of a fresh process, network loaded',
    unit: 'ms',
    better: 'lower',
    tolerance: 60,
    floor: 300,
    aim: 100,
  },
  memory: { label: 'memory for rules and 1 MB of text', unit: 'MB', better: 'lower', tolerance: 15, floor: 150, aim: 80 },
  growth: { label: 'dearest : cheapest kB, 1 kB to 10 MB', unit: '×', better: 'lower', tolerance: 0.4, floor: 1.6, aim: 1.2 },
  doubling: {
    label: 'twice a disturbing piece : once, the worst one',
    unit: '×',
    better: 'lower',
    tolerance: 0.3,
    floor: 2.6,
    aim: 2.1,
  },

  leaks: share('strict leak recall, mean of the classes', 95, 99),
  'collapse/hatecheck': share('HateCheck: same text for seven groups', 95, 99.5),
  'collapse/hatecheck-obfuscated': share('HateCheck with spelling attacks: same text', 90, 98),
  'collapse/crows': share('CrowS pairs: same text', 70, 85),
  'keep-hidden/skillspan': share('job advertisements: skill words hidden', 0.7, 0.3, 'lower'),
  'keep-hidden/wordnet_collision': share('colliding words hidden in their innocent sense', 6, 3, 'lower'),
  'conduct-lost/hatexplain': chance('hate against normal: area under the curve lost', 0.015, 0.005),
  'attacker/bold_gender': chance('attacker: sex of a biography (chance .5)', 0.62, 0.55),
  'attacker/hatecheck': chance('attacker: HateCheck target (chance .143)', 0.2, 0.16),

  'posts/cues': share("posts: applicant's cues hidden", 95, 99),
  'posts/without-leak': share('posts without any leak', 90, 98),
  'posts/targets': share('posts: targets generalised, conduct kept', 90, 98),
  'posts/must-keep': share('posts: must-keep phrases intact', 97, 99.5),
  'posts/clean': share('posts: clean ones untouched', 90, 98),
  'posts/other-names': share("posts: other people's names hidden", 90, 98),

  // Nothing was fitted to the texts held out, so their floors are those of unread posts.
  'own/cues': share("own texts: applicant's cues hidden", 80, 99),
  'own/without-leak': share('own texts without any leak', 65, 98),
  'own/targets': share('own texts: targets generalised, conduct kept', 90, 98),
  'own/clean': share('own texts: clean ones untouched', 90, 98),
  'own/other-names': share("own texts: other people's names hidden", 90, 98),
};

/** Figures that come with a name at their end: of a class, a set, another program. */
const FAMILIES: readonly (readonly [prefix: string, standard: (name: string) => Standard])[] = [
  ['leaks/', (name) => share(`– ${name.replaceAll('_', ' ')}`, 90, 97)],
  ['posts/cues/', (name) => told(`– ${name}`, '%')],
  ['own/cues/', (name) => told(`– ${name}`, '%')],
  ['collapse/', (name) => told(`${name}: same text`, '%')],
  ['hidden/', (name) => told(`${name}: all words hidden`, '%')],
  ['keep-hidden/', (name) => told(`${name}: words that matter hidden`, '%')],
  ['attacker/', (name) => told(`attacker: ${name}`, '')],
  ['conduct/', (name) => told(`${name}: area under the curve after filtering`, '')],
  ['conduct-lost/', (name) => told(`${name}: area under the curve lost`, '')],
  ['speed/', (name) => told(`${name}, the same text`, 'MB/s')],
  ['ratio/', (name) => told(`filter : ${name}`, '×')],
  ['cost/', (name) => told(`a kB, ${name}`, 'µs/kB')],
];

/** The standard of a figure; one that is not known is only told. */
export function standardOf(id: string): Standard {
  const exact = STANDARDS[id];
  if (exact !== undefined) return exact;
  const family = FAMILIES.find(([prefix]) => id.startsWith(prefix));
  return family === undefined ? told(id, '') : family[1](id.slice(family[0].length));
}
