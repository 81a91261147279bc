import { Router } from 'express';
import { escapeHtml } from '../../page.ts';
import { picturesRouter } from '../../pictures.ts';
import { troublePage } from './look.ts';
import { waysOut } from './ways-out/router.ts';

/** Pages that fight their reader: without an end, behind a banner, full of scripts to be quoted, written right to left. */
export function hostilePages(canaryPort: number): Router {
  const router = Router().use(picturesRouter(), waysOut(canaryPort));
  router.get('/endless', (_request, response) => {
    response.send(troublePage('Endless', ENDLESS));
  });
  router.get('/endless/more', (request, response) => {
    const from = Number(request.query['from'] ?? 0);
    const items = Array.from(
      { length: 20 },
      (_, index) => `<p class="item">Item ${from + index}: there is always another one.</p>`,
    );
    response.send(items.join(''));
  });
  router.get('/consent', (_request, response) => {
    response.send(troublePage('Behind a banner', CONSENT));
  });
  router.get('/xss', (_request, response) => {
    const main = `<h1>${escapeHtml(PAYLOADS.title)}</h1><p>${escapeHtml(PAYLOADS.text)}</p>
<img src="/media/plain.svg" alt="${escapeHtml(PAYLOADS.alt)}"><p>${escapeHtml(PAYLOADS.template)}</p>`;
    response.send(troublePage(PAYLOADS.title, main));
  });
  router.get('/rtl', (_request, response) => {
    response.send(troublePage('شارع الجسر', RIGHT_TO_LEFT, 'ar'));
  });
  router.get('/blank', (_request, response) => {
    response.send('<!doctype html><title></title><body></body>');
  });
  return router;
}

/** What `/xss` shows as harmless text; wherever it is shown again, it has to stay text. */
export const PAYLOADS = {
  title: '</title><script>document.documentElement.dataset.pwned="title"</script>',
  alt: '"><img src=x onerror="document.documentElement.dataset.pwned=1">',
  text: '<svg onload=document.documentElement.dataset.pwned=2></svg>&lt;b&gt;<iframe srcdoc="<script>1</script>"></iframe>',
  template: '{{constructor.constructor("return 1")()}} ${7*7} javascript:alert(1) =HYPERLINK("http://trouble.practice.test/xss")',
} as const;

const ENDLESS = `<h1>Endless</h1><div id="items">${Array.from({ length: 40 }, (_, index) => `<p class="item">Item ${index}: there is always another one.</p>`).join('')}</div>
<script>
  let count = 40, loading = false;
  addEventListener('scroll', async () => {
    if (loading || innerHeight + scrollY < document.documentElement.scrollHeight - 600) return;
    loading = true;
    const html = await (await fetch('/endless/more?from=' + count)).text();
    document.getElementById('items').insertAdjacentHTML('beforeend', html);
    count += 20;
    loading = false;
  });
</script>`;

const CONSENT = `<style>
  #banner { position: fixed; inset: 0; background: #fffd; display: grid; place-content: center; text-align: center; }
  body:not(.accepted) #story { display: none; }
  body.accepted #banner { display: none; }
</style>
<div id="banner" role="dialog" aria-label="Cookie consent"><p>We value your privacy. This site uses cookies.</p>
<p><button id="accept">Accept all</button> <button id="reject">Reject all</button></p></div>
<article id="story"><h1>The story behind the banner</h1><p>The ferry to Port Denning will run every half hour from June.</p></article>
<script>
  for (const id of ['accept', 'reject']) {
    document.getElementById(id).addEventListener('click', () => {
      document.cookie = 'consent=' + id + '; path=/';
      document.body.classList.add('accepted');
    });
  }
</script>`;

// Isolates, an override that shows "exe.gpj" as "jpg.exe", and a combining pile: shown text is not in the order it is stored.
const RIGHT_TO_LEFT = `<div dir="rtl"><h1>شارع الجسر</h1><p>يقع المقهى القديم في ميلبروك بجانب محطة الاتحاد. \u2067Millbrook 12\u2069 يفتح الساعة 9.</p>
<p>בית הקפה הישן ליד הגשר נפתח בשעה תשע.</p></div><p>photo_\u202Egpj.exe and z̷̛̤a̶̯̔l̸̢̈́g̶̱̀o̵͈͒ letters.</p>`;
