// Left: what people write to slip past a reader of words. Right: the Latin letter it is read as.
const PAIRS = `
а a б b в b г r е e ё e з 3 і i ї i ј j к k л n м m н h о o п n р p с c т t у y х x ѕ s ԁ d ԛ q ԝ w һ h ь b
А a В b Е e Ё e З 3 І i Ј j К k М m Н h О o Р p С c Т t У y Х x Ѕ s Ԁ d Ԛ q Ԝ w Һ h
α a β b ε e ζ z η n ι i κ k μ u ν v ο o ρ p σ o ς s τ t υ u χ x ω w γ y
Α a Β b Ε e Ζ z Η h Ι i Κ k Μ m Ν n Ο o Ρ p Τ t Υ y Χ x
ᴀ a ʙ b ᴄ c ᴅ d ᴇ e ꜰ f ɢ g ʜ h ɪ i ᴊ j ᴋ k ʟ l ᴍ m ɴ n ᴏ o ᴘ p ꞯ q ʀ r ꜱ s ᴛ t ᴜ u ᴠ v ᴡ w ʏ y ᴢ z
ɑ a ɡ g ı i ȷ j ɩ i ʋ v ɯ w ø o Ø o ł l Ł l đ d Đ d ħ h ŧ t æ ae Æ ae œ oe Œ oe ß ss ẞ ss ð d Ð d þ th Þ th ƒ f ə e
Ꭺ a Ᏼ b Ꮯ c Ꭰ d Ꭼ e Ꮐ g Ꮋ h Ꭵ i Ꭻ j Ꮶ k Ꮮ l Ꮇ m Ꮲ p Ꮪ s Ꭲ t Ꮩ v Ꮃ w Ꮓ z
‘ ' ’ ' ‚ ' ‛ ' ′ ' ʼ ' ＇ ' \` ' ´ ' “ " ” " „ " ″ " « " » " ‐ - ‑ - ‒ - – - — - − - ﹣ - ⁄ / ∕ / … . ¡ ! ¿ ?
€ e £ l ¢ c ¥ y`;

/** Characters that stand in for Latin letters and for plain quotes and dashes. */
export const LOOKALIKES: ReadonlyMap<string, string> = new Map(readPairs());

function* readPairs(): Generator<[string, string]> {
  const parts = PAIRS.split(/\s+/).filter((part) => part !== '');
  for (let i = 0; i + 1 < parts.length; i += 2) yield [parts[i] ?? '', parts[i + 1] ?? ''];
  // Letters in squares and circles that NFKD leaves alone: 🄰 🅐 🅰 and their followers.
  for (const first of [0x1f130, 0x1f150, 0x1f170]) {
    for (let letter = 0; letter < 26; letter++) yield [String.fromCodePoint(first + letter), String.fromCharCode(97 + letter)];
  }
}
