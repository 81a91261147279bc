/** What kind of page was really shown. Only `ok` may be read as the page that was asked for. */
export const QUALITIES = ['ok', 'login_wall', 'soft_404', 'error_page', 'blank', 'interstitial'] as const;
export type Quality = (typeof QUALITIES)[number];

/** What a person reads for each verdict. */
export const QUALITY_WORDS: Record<Quality, string> = {
  ok: 'The page that was asked for',
  login_wall: 'A page that wants somebody to sign in',
  soft_404: 'A page that says the content is not there',
  error_page: 'An error page',
  blank: 'An empty page',
  interstitial: 'A page in front of the page: a check for robots, a warning or a banner',
};

/** What the verdict is made from. `coveredShare` is the share of the window (0 to 1) still under a banner or dialog at the end. */
export interface QualitySignals {
  readonly status: number | null;
  readonly requestedUrl: string;
  readonly finalUrl: string;
  readonly title: string;
  readonly text: string;
  readonly passwordFields: number;
  /** Pictures, video and canvas large enough to be the content. */
  readonly pictures: number;
  readonly coveredShare: number;
}

/* A page that has this much to say is not judged by a phrase in it: an article about the error 404 is an article. */
const SHORT_CHARS = 1_500;
const VERY_SHORT_CHARS = 700;
const COVERED_SHARE_MAX = 0.5;

const CHALLENGE =
  /\b(checking (if the site connection is secure|your browser)|verif(y|ying) (that )?you are (a )?human|are you (a )?(robot|human)|i'?m not a robot|captcha|unusual traffic|enable javascript and cookies to continue|needs to review the security of your connection|you must be (over )?\d\d|confirm (that )?you are (over )?\d\d)\b/i;
const CHALLENGE_TITLE = /^(just a moment|attention required|access check|security check|one moment,? please|ddos-guard)/i;

const LOGIN_WORDS = /\b(log ?in|sign ?in|anmelden|iniciar sesión|se connecter|connexion)\b/i;
const LOGIN_DEMAND =
  /\b((log|sign) ?in (to (continue|see|view|read|follow)|required|first)|(must|need to|have to|please) (be logged in|be signed in|log ?in|sign ?in)|(create|open) an account to|join (now )?to (see|view)|inicia(r)? sesión para|melde dich an, um|connectez-vous pour)\b/i;
const LOGIN_PATH = /\/(log-?in|sign-?in|signup|sso|auth|accounts?\/login|session\/new|checkpoint|authwall)(\/|\.|\?|$)/i;

const GONE =
  /\b(page|content|post|profile|account|user|thread|article|file|link)\b[^.!?\n]{0,40}\b(not found|(is|was|are) ?n[o']t (here|available|there)( any ?more)?|does ?n[o']t exist|no longer (exists|available|here)|(has|have) been (removed|deleted|suspended|deactivated)|(is|was) (removed|deleted|suspended)|could ?n[o']t be found|cannot be found|unavailable)|\b(404|410)\b[^\n]{0,20}\b(not found|error|gone)\b|\berror 404\b|\b(sorry|oops)[^.\n]{0,30}\b(not found|nothing here|does ?n[o']t exist)\b|\bnothing (was )?found here\b|\b(página no encontrada|seite nicht gefunden|page introuvable)\b/i;
const GONE_TITLE =
  /^(error )?404\b|\b(page )?not found\b|\bpage introuvable\b|\bpágina no encontrada\b|\bseite nicht gefunden\b/i;

/** A verdict before any person looks, by rule and in this order. Anything that is not plainly something else is `ok`. */
export function judgeQuality(signals: QualitySignals): Quality {
  const text = signals.text.trim();
  if (isChallenge(signals, text)) return 'interstitial';
  if (isLoginWall(signals, text)) return 'login_wall';
  if (signals.status !== null && signals.status >= 400) return 'error_page';
  if (!/[\p{L}\p{N}]/u.test(text) && signals.pictures === 0) return 'blank';
  if (saysGone(signals, text)) return 'soft_404';
  return signals.coveredShare > COVERED_SHARE_MAX ? 'interstitial' : 'ok';
}

function isChallenge({ title }: QualitySignals, text: string): boolean {
  return text.length < SHORT_CHARS && (CHALLENGE_TITLE.test(title.trim()) || CHALLENGE.test(text));
}

function isLoginWall(signals: QualitySignals, text: string): boolean {
  if (signals.status === 401) return true;
  if (text.length >= SHORT_CHARS) return false;
  if (signals.passwordFields > 0 && LOGIN_WORDS.test(`${signals.title}\n${text}`)) return true;
  if (LOGIN_DEMAND.test(text)) return true;
  // Sent on to a sign-in page: the address says so even when its form is drawn later by a script.
  return LOGIN_PATH.test(pathOf(signals.finalUrl)) && !LOGIN_PATH.test(pathOf(signals.requestedUrl));
}

function saysGone({ title }: QualitySignals, text: string): boolean {
  if (text.length < VERY_SHORT_CHARS && GONE.test(text)) return true;
  return text.length < SHORT_CHARS && GONE_TITLE.test(title.trim());
}

function pathOf(url: string): string {
  return URL.canParse(url) ? `${new URL(url).pathname}${new URL(url).search}` : '';
}
