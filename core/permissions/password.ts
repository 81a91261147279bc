/** Lengths count characters; longer than the longest would only make hashing slow. */
export const PASSWORD_LENGTH_MIN = 12;
export const PASSWORD_LENGTH_MAX = 200;

// Passwords of 12 and more characters from published lists of the most used ones, and what people here would think of first. Compared
// without case, spaces and punctuation.
const COMMON = new Set([
  '123456789012', '1234567890123', '12345678901234', '123123123123', '111111111111', '000000000000', '987654321098', '1q2w3e4r5t6y',
  '1qaz2wsx3edc', '1qaz2wsx3edc4rfv', 'qwertyuiop12', 'qwertyuiop123', 'qwerty123456', 'qwertyqwerty', 'qwertyuiopasdfghjkl',
  'asdfghjklzxcvbnm', 'abcdefghijkl', 'abcdefghijklmnopqrstuvwxyz', 'abc123abc123', 'abcd12345678', 'password1234', 'password12345',
  'password123456', 'passwordpassword', 'mypassword123', 'changemechangeme', 'changeme1234', 'letmeinletmein', 'welcome12345',
  'iloveyou1234', 'iloveyouforever', 'administrator', 'administrator1', 'administrator123', 'admin1234567', 'adminadminadmin',
  'superadmin123', 'correcthorsebatterystaple', 'policepolice', 'police123456', 'policedepartment', 'sheriff12345', 'evenhand1234',
  'evenhandevenhand', 'investigator', 'investigator1', 'supervisor123', 'summer202512', 'winter202512', 'footballfootball',
  'monkeymonkey', 'dragondragon', 'sunshine1234', 'princess1234', 'baseball1234', 'starwars1234', 'trustno1trustno1',
]); // prettier-ignore

const bare = (text: string) => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

/**
 * What is wrong with a password its holder chooses, in a sentence, or `null`. Length and a block list, no rules on kinds of characters
 * (NIST SP 800-63B; CJIS IA-5): those make people choose worse.
 */
export function passwordProblem(password: string, email: string): string | null {
  const length = Array.from(password).length;
  if (length < PASSWORD_LENGTH_MIN) return `Choose at least ${PASSWORD_LENGTH_MIN} characters; a few words in a row are good.`;
  if (length > PASSWORD_LENGTH_MAX) return `Choose at most ${PASSWORD_LENGTH_MAX} characters.`;
  const plain = bare(password);
  if (COMMON.has(plain)) return 'This is one of the passwords that are tried first. Choose another.';
  if (new Set(Array.from(plain)).size < 5) return 'This repeats the same few characters. Choose another.';
  const [name = ''] = email.toLowerCase().split('@');
  if (plain.includes(bare(email)) || (bare(name).length >= 4 && plain.includes(bare(name)))) {
    return 'Do not use your e-mail address in your password.';
  }
  return null;
}
