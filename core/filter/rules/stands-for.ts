import type { ProtectedClass } from '../classes.ts';
import type { RuleFile } from '../rule.ts';

/**
 * Things by which people of a group are known, too common to tell one by an attack alone as those of attacked.ts and mocked.ts do: dress, rites, aids, luggage.
 * They are hidden only where the text aims at such a group elsewhere: "Hindu families do their lamps … a citation for each lamp".
 */
export const standsFor: readonly RuleFile[] = [
  thingsOf('PC-RACE', `durag | powwow | pow wow | regalia | drum circle | tomahawk | feathers`),
  thingsOf('PC-COLOR', `brown`),
  thingsOf(
    'PC-ETHN_ANCESTRY',
    `
      huipil | rebozo | guayabera | serape | lowrider | banda | cumbia | reggaeton | rice cooker | fish sauce | noodles | dumplings | tortilla
      tamale/tamales cart | spices | kilt | bagpipes | caravan | abaya | thobe | bindi
    `,
  ),
  thingsOf(
    'PC-NATORIGIN',
    `
      the cooking smell/smells | their cooking | <nation> plates | creole | spanish | tagalog | english
      speaks/spoke/speak/speaking/talking/talked [<language>]
    `,
  ),
  thingsOf('PC-CITIZEN_IMMIG', `visa | work permit`),
  thingsOf(
    'PC-RELIGION',
    `
      head scarf | head scarves | scarf | scarves | veil | velo | robe | long skirt/skirts/dress/dresses/suits/sleeves | bonnet | suspenders | straw hats
      black hats | beards | buggy | lamp | diya | incense | altar | shrine | menorah | sukkah | shofar | side curls | sidelocks | tzitzit
      tefillin | kippot | kirpan | kara | bindi | burkini | abaya | chador | kufi | thobe | prayer/prayers | prayer break/breaks/mat/mats/rug/rugs
      prays | rosary | bible study | call to prayer | fasting | what he/she had on his/her head | on his/her/their head/heads | garb | friday prayers
      sermon | holy book | oraciones | rezos
    `,
  ),
  thingsOf('PC-SEX', `ponytail | purse | make-up | a/the/his/her/that [dress] | dresses | earrings | manicure | hormones | pms`),
  thingsOf(
    'PC-SO',
    `pride | pride sticker/stickers/pin/pins/flag/flags | his partner | two guys/men/women/girls/dudes | dos hombres/mujeres`,
  ),
  thingsOf('PC-GENDER_ID', `a/the/his/her/that [dress] | dresses | mister | ma'am`),
  thingsOf(
    'PC-AGE',
    `
      cane | senior discount | [senior] discount/rate/menu/special/streets | gray hair | grey hair | wrinkles | bifocals | younger | oldest
      over/past <age>
    `,
  ),
  thingsOf(
    'PC-DISABILITY',
    `
      wheelchair ramp | grab bar | grab rail | cane | chair lift | stair lift | braille | interpreter | sign language | asl | service dog | oxygen | stutter | scooter | mobility scooter | accommodation | short bus | special ed | tics
      talked/talks/talking to himself/herself/themselves | twitching | relay line | relay call | handicap spot/spots/parking/placard/stall | placard | lip read/reading
    `,
  ),
  thingsOf(
    'PC-MEDICAL',
    `insulin | insulin pump | inhaler | methadone | shakes | the shakes | seizure | oxygen | chemo | wig | colostomy bag`,
  ),
  thingsOf(
    'PC-PREG',
    `
      belly | bump | baby bump | maternity leave | morning sickness | breast pump | pumping | pumping breaks | milk | out to here | the shots | bebe
      due date | ultrasound | waddle | waddling
    `,
  ),
  thingsOf('PC-FAMILY_CAREGIVER', `stroller | diaper | car seat | crib | high chair | booster seat | playpen | babies | toddler`),
  thingsOf('PC-POLITICAL', `lawn sign/signs | yard sign/signs | bumper sticker/stickers | gorra roja | ballot | rally`),
  thingsOf('PC-MILITARY', `drill weekend | dog tags | uniform discount`),
  thingsOf('PC-UNION_CONCERTED', `union button/buttons | flyer | steward | picket sign/signs | authorization cards`),
  thingsOf('PC-HAIR', `locs | twists | coily | kinky`),
];

function thingsOf(name: ProtectedClass, things: string): RuleFile {
  return {
    class: name,
    source: 'as for the class',
    rules: [{ id: 'stands-for', strength: 'weak', needs: ['aimed-elsewhere'], phrases: things }],
  };
}
