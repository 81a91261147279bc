import { z } from 'zod';
import { isConsentLabel } from '../../core/capture/consent.ts';
import { isButtonShown, listBannerButtons, pressButton } from './in-page/consent-button.ts';
import { readInIsolation } from './isolated.ts';
import { photographWindow } from './photograph.ts';
import { waitForQuiet } from './settle.ts';
import type { Found, Viewing } from './viewing.ts';

const Buttons = z.array(z.object({ label: z.string(), selector: z.string() }));
const BUTTONS_MAX = 200;
const AFTER_PRESS_MS = 1_500;

/**
 * Deals with a consent banner in the open: photographs the window as it was, presses the one button the rule allows, and keeps what was
 * pressed and whether the banner went. Most pages have none; then nothing is done.
 */
export async function dealWithConsent(viewing: Viewing): Promise<Found> {
  const buttons = await readInIsolation(viewing.opened, listBannerButtons, Buttons, BUTTONS_MAX);
  const button = buttons.find(({ label }) => isConsentLabel(label));
  if (button === undefined) return {};
  const beforeConsent = await photographWindow(viewing);
  const pressedAt = new Date();
  const { selector, label } = button;
  const pressed = await readInIsolation(viewing.opened, pressButton, z.boolean(), selector, label);
  if (!pressed) return { beforeConsent };
  await waitForQuiet(viewing, AFTER_PRESS_MS);
  const bannerGone = !(await readInIsolation(viewing.opened, isButtonShown, z.boolean(), selector, label));
  return { beforeConsent, consent: { ...button, bannerGone, pressedAt }, reasons: bannerGone ? [] : ['consent_not_done'] };
}
