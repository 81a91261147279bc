import type { RuleFile } from '../rule.ts';
import { religion } from './religion.ts';

const NAMED_FOR =
  `christian/catholic/baptist/methodist/lutheran/presbyterian/quaker/mormon/jewish/amish/mennonite/moravian/shaker/puritan/huguenot/muslim/hindu/buddhist
  /church/chapel/mission/temple/mosque/synagogue/convent/abbey/cathedral/monastery/monk/nun/priest/bishop/deacon/parson/rabbi
  /indian/squaw/negro/widow/widows/bachelor/bride/wife/grandfather/grandmother/soldier/sailor/marine/veteran/veterans/legion`.replace(
    /\s+/g,
    '',
  );

// Nothing that somebody could live, pray or be treated in, and no "street" or "square" where people preach or march.
const ON_THE_MAP =
  `lake/creek/river/road/rd/lane/avenue/ave/boulevard/blvd/highway/hwy/parkway/pkwy/pike/turnpike/expressway/ridge/hollow/canyon/mountain/falls/springs
  /island/bridge/bayou/bluff/gulch/junction/fork/ferry/pond/reservoir/slough/exit`.replace(/\s+/g, '');

/** Roads, waters and halls named for a group: a call "on Mormon Lake Road" tells where it was, and nothing of whoever took it. */
export const places: RuleFile = {
  class: religion.class,
  source: religion.source,
  rules: [
    {
      id: 'on-the-map',
      strength: 'keep',
      phrases: `${NAMED_FOR} ${ON_THE_MAP} | ${NAMED_FOR} school/hill/camp/mill/church road/rd/lane/avenue/ave/boulevard/blvd/highway/parkway/pike/bridge/exit | <nation> church/school/camp road/rd/lane/avenue |
        christian/quaker/church/temple/mission/bishop/deacon/indian street/st and/at/to/between/is/was/near | at/on/off/down/and christian/quaker/church/temple/mission/bishop/deacon/indian street/st |
        <nation> war? veterans? memorial coliseum/stadium/arena/auditorium/hall/bridge/highway/parkway/drive/park/field/pool/library/plaza/hospital/building |
        veterans/soldiers memorial coliseum/stadium/arena/auditorium/hall/bridge/highway/parkway/drive/park/field/pool/library/plaza/building/fountain/causeway |
        korean/vietnam/gulf war veterans? memorial? bridge/highway/parkway/park/plaza | american legion highway/bridge/road/drive/memorial/field/ballpark/park`,
    },
  ],
};
