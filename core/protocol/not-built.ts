import type { FORBIDDEN_TECHNIQUES } from './techniques.ts';

/** A place people ask for that has no connector here, and why. Shown wherever sources are, so that nobody has to guess. */
export interface NotBuilt {
  readonly name: string;
  readonly why: string;
  /** The forbidden technique it would take, where that is the reason. */
  readonly technique: keyof typeof FORBIDDEN_TECHNIQUES | null;
}

/** What is not built, in the order in which people ask for it. */
export const NOT_BUILT: readonly NotBuilt[] = [
  {
    name: 'Google (Programmable Search)',
    why: 'Its search interface takes no new customers and ends on 1 January 2027. Reading its result pages instead is against its terms and means getting past its checks.',
    technique: 'T-16',
  },
  {
    name: 'Bing',
    why: 'Its search interface was switched off on 11 August 2025. What replaced it feeds a language model and gives no list of results that could be kept and checked.',
    technique: null,
  },
  {
    name: 'DuckDuckGo',
    why: 'There is no interface. Its pages ask for a token and refuse whoever makes a mistake with it, so reading them means pretending to be a browser.',
    technique: 'T-16',
  },
  {
    name: 'X (Twitter)',
    why: 'Its developer terms forbid deriving sensitive facts about people and matching an account to a person outside the platform, which is what this would be. Logged out, it shows next to nothing.',
    technique: 'T-16',
  },
  {
    name: 'LinkedIn',
    why: 'Profiles lie behind a login, and its user agreement forbids automated reading. Its interface is not open to this use.',
    technique: 'T-16',
  },
  {
    name: 'Facebook, Instagram and Threads (Meta)',
    why: 'Posts lie behind a login, the terms forbid automated collection, and no interface lets anybody search for people.',
    technique: 'T-16',
  },
  {
    name: 'Reddit',
    why: 'Access to its interface needs an approval and a contract that names the purpose. Without one nothing is asked.',
    technique: null,
  },
  {
    name: 'People-search sites and data brokers',
    why: 'Their reports mix people up, rest on data nobody consented to, and bring the duties of consumer reports with them.',
    technique: 'T-20',
  },
  {
    name: 'Breach collections',
    why: 'What is in them was stolen. Using it would be unlawful in many places and wrong in all.',
    technique: 'T-21',
  },
  {
    name: 'Face search',
    why: 'Biometric statutes forbid it, it mistakes people for each other, and it reveals protected traits before anything else.',
    technique: 'T-08',
  },
];
