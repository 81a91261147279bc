import type { ProtectedClass } from '../classes.ts';
import type { RuleFile } from '../rule.ts';

/**
 * Things by which people of a group are known: dress, dishes, rites, aids, luggage. They tell nothing by themselves and are hidden only where the text
 * aims at such a group elsewhere: "Hindu families do their lamps … a citation for each lamp".
 */
export const standsFor: readonly RuleFile[] = [
  thingsOf('PC-RACE', `durag | durags | powwow | pow wow | regalia | drum circle | tomahawk | tomahawks | feathers`),
  thingsOf('PC-COLOR', `brown`),
  thingsOf(
    'PC-ETHN_ANCESTRY',
    `
      huipil | rebozo | guayabera | guayaberas | serape | serapes | lowrider | lowriders | quinceañera | quinceañeras | mariachi | mariachis | banda | cumbia | reggaeton
      piñata | piñatas | chopstick | chopsticks | egg rolls | rice cooker | fish sauce | noodles | dumplings | tortilla | tortillas | tamale/tamales cart | spices | kilt | kilts | bagpipes | caravan
      caravans | poncho | abaya | thobe | dashiki | sari | saris | bindi
    `,
  ),
  thingsOf(
    'PC-NATORIGIN',
    `accent | accents | the cooking smell/smells | their cooking | <nation> plates | camels | broken english | creole | spanish | tagalog | english | in [<language>] | speaks/spoke/speak/speaking/talking/talked [<language>]`,
  ),
  thingsOf('PC-CITIZEN_IMMIG', `green card | green cards | visa | visas | work permit | work permits`),
  thingsOf(
    'PC-RELIGION',
    `
      headscarf | head scarf | headscarves | head scarves | scarf | scarves | veil | veils | velo | velos | robe | robes | long skirt/skirts/dress/dresses/suits/sleeves | bonnet | bonnets | suspenders | straw hats | black hats | beards
      buggy | buggies | lamp | lamps | diya | diyas | incense | altar | shrine | menorah | sukkah | shofar | side curls | sidelocks | tzitzit | tefillin | kippah | kippot | kirpan | kara | bindi
      burkini | burkinis | abaya | chador | kufi | thobe | prayer/prayers | prayer break/breaks/mat/mats/rug/rugs | prays | rosary | rosaries | crucifix | bible study | call to prayer | fasting
      what he/she had on his/her head | on his/her/their head/heads | garb | friday prayers | sermon | sermons | steeple | holy book | oraciones | rezos
    `,
  ),
  thingsOf(
    'PC-SEX',
    `ponytail | ponytails | heels | purse | purses | lipstick | makeup | make-up | skirt | skirts | a/the/his/her/that [dress] | dresses | earrings | manicure | hormones | pms`,
  ),
  thingsOf(
    'PC-SO',
    `pride | pride sticker/stickers/pin/pins/flag/flags | rainbow | rainbows | his partner | two guys/men/women/girls/dudes | dos hombres/mujeres`,
  ),
  thingsOf(
    'PC-GENDER_ID',
    `a/the/his/her/that [dress] | dresses | wig | wigs | makeup | heels | skirt | pronoun | pronouns | mister | ma'am`,
  ),
  thingsOf(
    'PC-AGE',
    `walker | walkers | cane | canes | hearing aid | hearing aids | dentures | senior discount | [senior] discount/rate/menu/special/streets | gray hair | grey hair | wrinkles | bifocals | younger | oldest | over/past <age>`,
  ),
  thingsOf(
    'PC-DISABILITY',
    `
      wheelchair ramp | grab bar | grab bars | grab rail | grab rails | cane | canes | walker | walkers | wheelchair | wheelchairs | chair lift | stair lift | braille | interpreter | interpreters | sign language | asl
      guide dog | guide dogs | service dog | service dogs | hearing aid | hearing aids | crutches | oxygen tank | oxygen | stutter | stutters | scooter | mobility scooter | accommodation | accommodations | short bus | special ed
      talked/talks/talking to himself/herself/themselves | tics | twitching | relay line | relay call | relay calls | handicap spot/spots/parking/placard/stall | placard | lip read/reading
    `,
  ),
  thingsOf(
    'PC-MEDICAL',
    `insulin | insulin pump | inhaler | methadone | shakes | the shakes | seizure | seizures | oxygen | chemo | wig | colostomy bag`,
  ),
  thingsOf(
    'PC-PREG',
    `belly | bump | baby bump | maternity leave | morning sickness | breast pump | pumping | pumping breaks | milk | out to here | the shots | bebe | due date | ultrasound | waddle | waddling`,
  ),
  thingsOf(
    'PC-FAMILY_CAREGIVER',
    `stroller | strollers | diaper | diapers | car seat | car seats | crib | cribs | high chair | high chairs | booster seat | playpen | babies | toddler | toddlers`,
  ),
  thingsOf(
    'PC-POLITICAL',
    `lawn sign/signs | yard sign/signs | bumper sticker/stickers | red hat | red hats | gorra roja | ballot | rally`,
  ),
  thingsOf('PC-MILITARY', `drill weekend | drill weekends | dog tags | uniform discount`),
  thingsOf(
    'PC-UNION_CONCERTED',
    `union button/buttons | flyer | flyers | steward | stewards | picket sign/signs | authorization cards`,
  ),
  thingsOf('PC-HAIR', `dreads | locs | braids | cornrows | afro | afros | twists | coily | kinky`),
];

function thingsOf(name: ProtectedClass, things: string): RuleFile {
  return {
    class: name,
    source: 'as for the class',
    rules: [{ id: 'stands-for', strength: 'weak', needs: ['aimed-elsewhere'], phrases: things }],
  };
}
