import type { RuleFile } from '../rule.ts';

/**
 * What a group is mocked with: noises, faces, animals, dishes, dress and props. The first kind mocks whatever the sentence says; the second
 * only where it attacks or laughs. The deed ("left a … on the desk") stays.
 */
export const mocked: readonly RuleFile[] = [
  mocking(
    'PC-RACE',
    `
      monkey/ape/gorilla/chimp/jungle noises/noise/sounds/chants/chant/gesture/gestures | 🐵 🍌 | 🍌 🐵 | 🐒 🍌 | 🍌 🐒 | 🦍 🍌 | 🐵🍌 | 🍌🐵 | 🐒🍌 | 🦍🍌
      squinty/slanty/slanted/slitty/pulled/chinky eye/eyes | pulled/pulls/pull his/her/their/my [eyes] back/sideways | the [squinty] bit | rickshaw noises
      left/put/leave/taped/hung/stuck/threw a/the/some/his/her [banana/bananas/watermelon/watermelons/fried chicken/cotton/cotton ball/cotton balls] on/in/at/to
      tomahawk chop | war whoop/whoops | feather/feathered headdress/headdresses
    `,
    `banana | bananas | watermelon | fried chicken | grape soda | cotton field | abacus | firewater | teepee | chopsticks | nail salon | nail salons`,
  ),
  mocking(
    'PC-ETHN_ANCESTRY',
    `the hat dance | hat dance | mexican hat dance | speedy gonzales | the apu voice | apu voice | apu accent | taco/burrito/curry/kebab jokes/joke`,
    `
      piñata | piñatas | for/like/of/more/your/his/her/their/the [taco/tacos/burrito/burritos/tortillas] lol/haha/jaja/amigo/crowd/boy/guy | smell/smells/smelled like/of [taco/tacos/burritos] | maracas | mariachi | siesta | siestas | speedy | green card jokes | egg rolls | chow mein
      ceviche | frijoles | masala | kebab | kebabs | falafel | shawarma | sauerkraut | pierogi | leprechaun | leprechauns | potato famine
    `,
  ),
  mocking(
    'PC-RELIGION',
    `benched/suspended/fired/refused/denied/charged/fined/cut/sent/turned/written/wrote ** over/for/because/unless/until ** [headscarf/headscarves/hijab/hijabs/turban/turbans/kippah/yarmulke/yarmulkes]
      jewish/jew/hook/hooked nose | big nose jokes | shekels | nose tax | pork/bacon in/on his/her/their/the * locker/desk/door/mosque`,
    `
      prayer room | prayer rooms | prayer rug | prayer mat | prayer mats | prayer breaks | mosque | mosques | synagogue | synagogues | crucifix
      kosher | ramadan | headscarf | headscarves | kippah
    `,
  ),
  mocking(
    'PC-NATORIGIN',
    `
      did/does/do/doing/imitate/imitated/mimic/mimicked his/her/their/the/an [accent/accents] | in a fake [accent] | in his/her/their fake [accent]
    `,
    `spanish forms/signs/menus | in [<language>] | camel | camels | vodka | mosquito accent | accent`,
  ),
  mocking('PC-SO', `limp wrist | limp wrists | limp-wristed | the lisp | gay/lispy voice`, `lisp | rainbow | tutu`),
  mocking(
    'PC-GENDER_ID',
    `man/dude/guy/bloke/boy/fella/him in a dress/wig/skirt | men/dudes/guys in dresses/wigs/skirts`,
    `in heels | heels | wig | makeup | adam's apple`,
  ),
  mocking(
    'PC-SEX',
    `on the rag | that time of the month | pms jokes | pms`,
    `lipstick | tampon | tampons | tits | boobs | skirt | skirts | ovaries | uterus | mascara | nail polish`,
  ),
  mocking(
    'PC-AGE',
    `depends jokes`,
    `diapers | walker | walkers | dentures | denture | rocking chair | hearing aid | nursing home`,
  ),
  mocking('PC-DISABILITY', `short bus | window-licker`, `crutches | wheelchair | guide dog | booster seat`),
  mocking('PC-MEDICAL', `straitjacket | padded room`, `orange bottle | pill bottle`),
  mocking('PC-POLITICAL', `maga hat | maga hats | pussy hat | pussy hats`, `red hat | red hats`),
];

/** The rules of a class for what its groups are mocked with. */
function mocking(name: RuleFile['class'], anywhere: string, inAttack: string): RuleFile {
  return {
    class: name,
    source: 'as for the class',
    rules: [
      { id: 'mocked', strength: 'strong', aimed: true, phrases: anywhere },
      { id: 'mocked-sign', strength: 'weak', needs: ['attack', 'aimed-elsewhere'], aimed: true, phrases: inAttack },
    ],
  };
}
