import { canonicalJson, sha256 } from '../../canonical.ts';
import { PROTECTED_CLASSES, type ProtectedClass } from '../classes.ts';

/** A law behind a class. `in part` reaches some of it or some employers; `not police` protects everybody but applicants for police work. */
export interface Law {
  readonly reach: 'full' | 'in part' | 'not police';
  readonly source: string;
}

/** What a jurisdiction can make stricter. */
export interface PackSettings {
  /** The law that bars asking applicants for their accounts (technique T-05), or `null`. */
  readonly handlesBarredBy: string | null;
  /** The densest text still released: masks per hundred words. A denser one says too much by its gaps. */
  readonly marksPerHundredWordsMax: number;
}

/** One jurisdiction as its file states it: the classes its law protects, and settings it wants stricter than the floor. */
export interface PackData {
  readonly id: string;
  readonly title: string;
  readonly laws: Readonly<Partial<Record<ProtectedClass, Law>>>;
  readonly settings?: Partial<PackSettings>;
}

/**
 * A jurisdiction with the federal floor beneath it. Every class is hidden everywhere; `laws` says by which law, the floor's first.
 * `version` is the id and eight hex digits of the SHA-256 of all else.
 */
export interface Pack {
  readonly id: string;
  readonly title: string;
  readonly laws: Readonly<Record<ProtectedClass, readonly Law[]>>;
  readonly settings: PackSettings;
  readonly version: string;
}

/** Lays a jurisdiction on the floor. It can add laws and make settings stricter; there is no way to say less. */
export function layOn(floor: PackData & { readonly settings: PackSettings }, added: PackData): Pack {
  const laws = {} as Record<ProtectedClass, readonly Law[]>;
  for (const name of PROTECTED_CLASSES) {
    laws[name] = [floor.laws[name], added === floor ? undefined : added.laws[name]].filter((law) => law !== undefined);
  }
  const pack = {
    id: added.id,
    title: added.title,
    laws,
    settings: stricter(floor.settings, added.settings ?? {}),
  };
  return { ...pack, version: `${pack.id}-${sha256(canonicalJson(pack)).slice(0, 8)}` };
}

function stricter(floor: PackSettings, added: Partial<PackSettings>): PackSettings {
  return {
    handlesBarredBy: floor.handlesBarredBy ?? added.handlesBarredBy ?? null,
    marksPerHundredWordsMax: Math.min(floor.marksPerHundredWordsMax, added.marksPerHundredWordsMax ?? Infinity),
  };
}

/** A law that protects the class. */
export const full = (source: string): Law => ({ reach: 'full', source });

/** A law that protects some of the class, or from some employers, or only by the way courts and agencies read it. */
export const inPart = (source: string): Law => ({ reach: 'in part', source });

/** A law with an exception for police work. Such a fact may be asked for by its own lawful way, never read from the internet. */
export const notPolice = (source: string): Law => ({ reach: 'not police', source });
