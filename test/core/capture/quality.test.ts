import { expect } from 'chai';
import { judgeQuality, type Quality, type QualitySignals } from '../../../core/capture/quality.ts';

const ARTICLE = 'The town council met on Tuesday and heard about the bridge. '.repeat(40);

const PLAIN: QualitySignals = {
  status: 200,
  requestedUrl: 'http://site.test/page',
  finalUrl: 'http://site.test/page',
  title: 'A page',
  text: ARTICLE,
  passwordFields: 0,
  pictures: 0,
  coveredShare: 0,
};

/** The verdict, and what is different from a plain page with status 200. */
const TABLE: readonly (readonly [name: string, verdict: Quality, signals: Partial<QualitySignals>])[] = [
  ['an article', 'ok', {}],
  ['a short profile', 'ok', { text: 'Avery Quillfeather\nClock restorer. Millbrook.' }],
  ['a picture without words', 'ok', { text: '', pictures: 1 }],
  ['an article with a login box in its corner', 'ok', { text: `Log in\nPassword\n${ARTICLE}`, passwordFields: 1 }],
  ['an article about error 404', 'ok', { title: 'Why a 404 is funny', text: `Page not found is the message. ${ARTICLE}` }],
  ['a thread that mentions a captcha', 'ok', { text: `I could not solve the captcha. ${ARTICLE}` }],
  ['an article under a small banner', 'ok', { coveredShare: 0.3 }],
  ['an answer without a status', 'ok', { status: null }],
  ['a not modified answer', 'ok', { status: 304 }],

  ['401', 'login_wall', { status: 401, text: 'Unauthorized' }],
  ['a sign-in form', 'login_wall', { title: 'Sign in', text: 'E-mail\nPassword\nForgot?', passwordFields: 1 }],
  ['a sign-in form with 403', 'login_wall', { status: 403, text: 'Log in to continue', passwordFields: 1 }],
  ['a demand to log in, without a form', 'login_wall', { text: 'You must log in to continue.' }],
  ['a demand to open an account', 'login_wall', { text: 'Create an account to see posts from Avery.' }],
  ['being sent to a sign-in address', 'login_wall', { finalUrl: 'http://site.test/login?next=/page', text: 'Welcome back' }],
  ['being sent to an accounts address', 'login_wall', { finalUrl: 'http://site.test/accounts/login/', text: 'Welcome back' }],
  ['a sign-in form in Spanish', 'login_wall', { title: 'Iniciar sesión', text: 'Correo\nContraseña', passwordFields: 1 }],
  [
    'a sign-in page that was asked for, without a form',
    'ok',
    { requestedUrl: 'http://s.test/login', finalUrl: 'http://s.test/login', text: 'Hello' },
  ],

  ['404', 'error_page', { status: 404, text: 'Not Found' }],
  ['410 with a long page', 'error_page', { status: 410 }],
  ['403', 'error_page', { status: 403, text: 'Forbidden' }],
  ['429', 'error_page', { status: 429, text: 'Slow down' }],
  ['500', 'error_page', { status: 500, text: '' }],
  ['503', 'error_page', { status: 503, text: 'Back soon' }],

  ['200 and “page not found”', 'soft_404', { text: 'Page not found' }],
  ['200 and “no longer available”', 'soft_404', { text: 'Sorry, this content is no longer available.' }],
  ['200 and “not here any more”', 'soft_404', { text: 'This page is not here any more.' }],
  ['200 and “isn’t available”', 'soft_404', { text: "This account isn't available right now." }],
  ['200 and a suspended account', 'soft_404', { text: 'The account has been suspended for breaking the rules.' }],
  ['200 and a title that says 404', 'soft_404', { title: '404 - Example', text: 'Try our search instead.' }],
  ['200 and “user does not exist”', 'soft_404', { text: 'That user does not exist.' }],

  ['no words and no pictures', 'blank', { text: '' }],
  ['only white space and punctuation', 'blank', { text: ' \n\u00a0 · \n' }],

  ['a check for robots', 'interstitial', { title: 'Just a moment...', text: 'Checking your browser before accessing the site.' }],
  ['a check for robots with 403', 'interstitial', { status: 403, text: 'Verify you are human by completing the action below.' }],
  ['an age gate', 'interstitial', { text: 'You must be 18 to enter. Confirm you are over 18' }],
  ['a banner over most of the window', 'interstitial', { coveredShare: 0.8 }],
];

describe('The quality verdict', () => {
  for (const [name, verdict, signals] of TABLE) {
    it(`takes ${name} for ${verdict}`, () => {
      expect(judgeQuality({ ...PLAIN, ...signals })).to.equal(verdict);
    });
  }

  it('has every verdict in this table', () => {
    expect(new Set(TABLE.map(([, verdict]) => verdict)).size).to.equal(6);
  });
});
