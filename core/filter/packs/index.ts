import { CALIFORNIA } from './ca.ts';
import { COLORADO } from './co.ts';
import { FEDERAL_LAW } from './federal.ts';
import { FLORIDA } from './fl.ts';
import { ILLINOIS } from './il.ts';
import { MASSACHUSETTS } from './ma.ts';
import { MISSOURI } from './mo.ts';
import { NORTH_CAROLINA } from './nc.ts';
import { NEW_HAMPSHIRE } from './nh.ts';
import { NEW_JERSEY } from './nj.ts';
import { NEW_YORK } from './ny.ts';
import { OHIO } from './oh.ts';
import { layOn, type Pack, type PackData } from './pack.ts';
import { TEXAS } from './tx.ts';
import { WASHINGTON } from './wa.ts';
import { WYOMING } from './wy.ts';

export type { Law, Pack } from './pack.ts';

/** The jurisdictions there are packs for, the floor first. */
// prettier-ignore
export const PACK_IDS = ['federal', 'ca', 'mo', 'nc', 'wy', 'ny', 'il', 'wa', 'co', 'ma', 'nh', 'tx', 'oh', 'fl', 'nj'] as const;
export type PackId = (typeof PACK_IDS)[number];

const LAW: Readonly<Record<PackId, PackData>> = {
  federal: FEDERAL_LAW,
  ca: CALIFORNIA,
  mo: MISSOURI,
  nc: NORTH_CAROLINA,
  wy: WYOMING,
  ny: NEW_YORK,
  il: ILLINOIS,
  wa: WASHINGTON,
  co: COLORADO,
  ma: MASSACHUSETTS,
  nh: NEW_HAMPSHIRE,
  tx: TEXAS,
  oh: OHIO,
  fl: FLORIDA,
  nj: NEW_JERSEY,
};

/** Every pack, each on the federal floor. */
export const PACKS = Object.fromEntries(PACK_IDS.map((id) => [id, layOn(FEDERAL_LAW, LAW[id])])) as Record<PackId, Pack>;

/** The pack that holds where no jurisdiction is named. */
export const FEDERAL: Pack = PACKS.federal;
