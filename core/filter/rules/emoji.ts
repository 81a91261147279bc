import type { RuleFile } from '../rule.ts';

/** Emoji that tell a class. One file for all classes, because an emoji has no grammar to weigh; national flags and skin tones are decided by code point. */
export const emoji: readonly RuleFile[] = [
  {
    class: 'PC-RELIGION',
    source: 'as for the class',
    rules: [
      {
        id: 'emoji',
        strength: 'strong',
        phrases: `✝ | ☦ | ☪ | ✡ | 🔯 | 🕎 | 🕉 | ☸ | ☯ | 🛐 | ⛪ | 🕌 | 🕍 | 🛕 | 🕋 | 📿 | 🧕 | 👳 | 🪯 | 🤲 | 🙏 ✝ | ⛩`,
      },
    ],
  },
  {
    class: 'PC-SO',
    source: 'as for the class',
    rules: [{ id: 'emoji', strength: 'strong', phrases: `🏳 🌈 | 👬 | 👭 | 👨 ❤ 👨 | 👩 ❤ 👩 | ⚢ | ⚣ | 🌈` }],
  },
  { class: 'PC-GENDER_ID', source: 'as for the class', rules: [{ id: 'emoji', strength: 'strong', phrases: `🏳 ⚧ | ⚧` }] },
  {
    class: 'PC-PREG',
    source: 'as for the class',
    rules: [{ id: 'emoji', strength: 'strong', phrases: `🤰 | 🫄 | 🫃 | 🤱 | 👶 | 🍼 | 🤰 ➡ 👶 in <month> | [👶 in <month>]` }],
  },
  {
    class: 'PC-SEX',
    source: 'as for the class',
    rules: [
      { id: 'emoji', strength: 'strong', phrases: `♀ | ♂ | 👩 | 👨 | 👧 | 👦 | 👸 | 🤴 | 🧔 | 💃 | 🕺 | 👱 | 🚺 | 🚹 | 👯` },
    ],
  },
  { class: 'PC-AGE', source: 'as for the class', rules: [{ id: 'emoji', strength: 'strong', phrases: `👴 | 👵 | 🧓` }] },
  {
    class: 'PC-DISABILITY',
    source: 'as for the class',
    rules: [{ id: 'emoji', strength: 'strong', phrases: `♿ | 🦽 | 🦼 | 🦯 | 🦻 | 🧏 | 🦮 | 🦿 | 🦾 | 🧑 🦽 | ♾` }],
  },
  {
    class: 'PC-MEDICAL',
    source: 'as for the class',
    rules: [{ id: 'emoji', strength: 'weak', needs: ['first'], phrases: `💊 | 💉 | 🎗` }],
  },
  {
    class: 'PC-MARITAL',
    source: 'as for the class',
    rules: [{ id: 'emoji', strength: 'strong', phrases: `💍 | 💒 | 👰 | 🤵 | 💏 | 💑` }],
  },
  {
    class: 'PC-FAMILY_CAREGIVER',
    source: 'as for the class',
    rules: [{ id: 'emoji', strength: 'strong', phrases: `👪 | 👨 👩 👧 | 👩 👧 | 👨 👧 | 👩 👦 | 👨 👦 | 🧑 🍼` }],
  },
  {
    class: 'PC-POLITICAL',
    source: 'as for the class',
    rules: [{ id: 'emoji', strength: 'strong', phrases: `🗳 | 🌹 | 🐘 🇺 🇸 | 🔴 ⚪ 🔵 maga` }],
  },
  {
    class: 'PC-UNION_CONCERTED',
    source: 'as for the class',
    rules: [{ id: 'emoji', strength: 'weak', needs: ['beside'], phrases: `✊ | 🪧` }],
  },
  { class: 'PC-RACE', source: 'as for the class', rules: [{ id: 'emoji', strength: 'strong', phrases: `✊🏾 | ✊🏿` }] },
  {
    class: 'PC-OFFDUTY_LAWFUL',
    source: 'as for the class',
    rules: [
      {
        id: 'emoji',
        strength: 'strong',
        phrases: `🍺 | 🍻 | 🍷 | 🍸 | 🍹 | 🥃 | 🥂 | 🍾 | 🍶 | 🚬 | 🚭 | 🎰 | 🍁 💨 | 🌿 💨 | 🃏`,
      },
    ],
  },
  { class: 'PC-HAIR', source: 'as for the class', rules: [{ id: 'emoji', strength: 'strong', phrases: `🦱 | 👩 🦱 | 👨 🦱` }] },
  { class: 'PC-BODY', source: 'as for the class', rules: [{ id: 'emoji', strength: 'strong', phrases: `🦰 | 🦳 | 🦲` }] },
];
