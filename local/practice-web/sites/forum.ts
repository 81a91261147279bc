import { Router } from 'express';
import { escapeHtml, printDay, renderPage } from '../page.ts';
import { picturesRouter } from '../pictures.ts';
import type { Content } from '../reading/content.ts';

const ACCENT = '#5b3a8e';
const MASTHEAD = '<a class="name" href="/">Valley Talk</a> <a href="/members/">Members</a> <a href="/login">Sign in</a>';

/** A members' forum: everybody sees the list of threads, and whoever follows a link lands on a login page that says 200. */
export function forumSite(threads: Content['threads']): Router {
  const router = Router().use(picturesRouter());
  router.get('/robots.txt', (_request, response) => {
    response.type('text/plain').send('User-agent: *\nDisallow: /members/\n');
  });
  router.get('/', (_request, response) => {
    const rows = threads.map(
      (thread) =>
        `<tr><td><a href="/t/${thread.slug}">${escapeHtml(thread.title)}</a></td><td>${escapeHtml(thread.startedBy)}</td><td>${printDay(thread.startedAt)}</td><td>${thread.replies}</td></tr>`,
    );
    const main = `<h1>Threads</h1><table><tr><th>Thread</th><th>Started by</th><th>Day</th><th>Replies</th></tr>${rows.join('')}</table>`;
    response.send(renderPage({ title: 'Valley Talk', accent: ACCENT, masthead: MASTHEAD, main }));
  });
  router.get('/login', (_request, response) => {
    const main = `<h1>Sign in to continue</h1><p>Threads and profiles are for members only.</p>
<form method="post" action="/login"><label>User name <input name="user"></label> <label>Password <input name="password" type="password"></label> <button>Sign in</button></form>`;
    response.send(renderPage({ title: 'Sign in – Valley Talk', accent: ACCENT, masthead: MASTHEAD, main }));
  });
  router.use((request, response) => {
    response.redirect(302, `/login?return=${encodeURIComponent(request.originalUrl)}`);
  });
  return router;
}
