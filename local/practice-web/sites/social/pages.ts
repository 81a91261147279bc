import { Router, type Response } from 'express';
import { escapeHtml, printDay, renderPage } from '../../page.ts';
import { pictureToHtml } from '../../prose.ts';
import { fold } from '../../query.ts';
import type { Account, OwnPost, Post } from '../../reading/accounts.ts';
import { accountUrl, postUrl, textToHtml } from './json.ts';

/** Posts a profile shows at once; the rest comes as the reader scrolls. */
const POSTS_AT_ONCE = 5;
const ACCENT = '#3f5f2f';
const MASTHEAD = '<a class="name" href="/">Valley Social</a> <span class="meta">a small instance for the Tri-River valley</span>';

/** The pages people see: profiles that grow as one scrolls, single posts, hashtags. */
export function socialPages(accounts: readonly Account[]): Router {
  const router = Router();
  const accountOf = (handle: string): Account | undefined => accounts.find((account) => account.handle === handle);
  router.get('/robots.txt', (_request, response) => {
    response.type('text/plain').send('User-agent: *\nDisallow: /media_proxy/\nDisallow: /interact/\n');
  });
  router.get('/', (_request, response) => {
    response.send(page('Valley Social', '<h1>Valley Social</h1><p>Public profiles can be read without signing in.</p>'));
  });
  router.get('/@:handle', (request, response) => {
    const account = accountOf(request.params.handle);
    if (account === undefined) sendMissing(response);
    else if (account.refused) sendRefused(response);
    else sendAccountPage(response, account, account.displayName, profile(account));
  });
  router.get('/@:handle/more', (request, response) => {
    const account = accountOf(request.params.handle);
    if (account === undefined || account.refused) sendMissing(response);
    else {
      const before = typeof request.query['before'] === 'string' ? request.query['before'] : '';
      response.send(listOf(account.posts.filter(({ id }) => id < before).slice(0, POSTS_AT_ONCE)));
    }
  });
  router.get('/@:handle/:id', (request, response) => {
    const account = accountOf(request.params.handle);
    const post = account?.posts.find(({ id }) => id === request.params.id);
    if (account === undefined || post === undefined) sendMissing(response);
    else if (account.refused) sendRefused(response);
    else sendAccountPage(response, account, `${account.displayName}: ${excerptOf(post)}`, who(account) + articleFor(post));
  });
  router.get('/tags/:tag', (request, response) => {
    const tag = fold(request.params.tag);
    const visible = accounts.filter((account) => account.indexable && !account.noindex && !account.refused);
    const posts = visible.flatMap((account) => account.posts).filter((post) => post.kind === 'own' && tagsOf(post).includes(tag));
    response.send(page(`#${request.params.tag}`, `<h1>#${escapeHtml(request.params.tag)}</h1>${listOf(posts)}`));
  });
  router.use((_request, response) => {
    sendMissing(response);
  });
  return router;
}

function tagsOf({ text }: OwnPost): string[] {
  return [...text.matchAll(/#([\p{L}\p{N}_]+)/gu)].map(([, tag = '']) => fold(tag));
}

function page(title: string, main: string, robots?: string): string {
  return renderPage({
    title: `${title} · Valley Social`,
    accent: ACCENT,
    masthead: MASTHEAD,
    main,
    ...(robots === undefined ? {} : { robots }),
  });
}

function sendAccountPage(response: Response, { noindex }: Account, title: string, main: string): void {
  if (noindex) response.set('X-Robots-Tag', 'noindex');
  response.send(page(title, main, noindex ? 'noindex' : undefined));
}

function sendMissing(response: Response): void {
  response.status(404).send(page('Not found', '<h1>The page you are looking for isn’t here.</h1>'));
}

function sendRefused(response: Response): void {
  response
    .status(401)
    .send(page('Sign in', '<h1>Sign in to see this profile</h1><p>This account is only shown to signed-in members.</p>'));
}

function who(account: Account): string {
  return `<p><a class="u-url" href="${accountUrl(account.handle)}">${escapeHtml(account.displayName)}</a> <span class="meta">@${account.handle}</span></p>`;
}

function profile(account: Account): string {
  const fields = account.fields.map(({ name, value }) => `<dt>${escapeHtml(name)}</dt><dd>${textToHtml(value)}</dd>`).join('');
  const shown = account.posts.slice(0, POSTS_AT_ONCE);
  return `<img class="avatar" src="/avatars/${account.handle}.png" alt="" width="80" height="80">
<h1>${escapeHtml(account.displayName)}</h1><p class="meta">@${account.handle}@social.practice.test</p>
<div class="bio">${textToHtml(account.bio)}</div><dl class="fields">${fields}<dt>Joined</dt><dd>${printDay(account.since)}</dd></dl>
<p class="meta">${account.posts.length} posts · ${account.following} following · ${account.followers} followers</p>
<section id="posts">${listOf(shown)}</section>
${account.posts.length > POSTS_AT_ONCE ? moreOnScroll(account.handle) : ''}`;
}

/** The rest of the list is asked for when the end of the page comes near; it stops when the answer is empty. */
function moreOnScroll(handle: string): string {
  return `<div id="more" class="meta" style="min-height: 40vh">Loading more …</div>
<script>
  const more = document.getElementById('more');
  const posts = document.getElementById('posts');
  let loading = false;
  const watcher = new IntersectionObserver(async ([entry]) => {
    if (!entry.isIntersecting || loading) return;
    loading = true;
    const last = posts.lastElementChild.dataset.id;
    const html = await (await fetch('/@${handle}/more?before=' + last)).text();
    posts.insertAdjacentHTML('beforeend', html);
    loading = false;
    watcher.unobserve(more);
    if (html === '') more.remove(); else watcher.observe(more);
  });
  watcher.observe(more);
</script>`;
}

function listOf(posts: readonly Post[]): string {
  return posts.map(articleFor).join('');
}

function articleFor(post: Post): string {
  const shown = post.kind === 'boost' ? post.of : post;
  const boosted = post.kind === 'boost' ? `<p class="meta">@${post.handle} boosted @${post.of.handle}</p>` : '';
  const answered = shown.answers === null ? '' : `<p class="meta">in reply to @${shown.answers.split('/')[0] ?? ''}</p>`;
  const warning = shown.warning === '' ? '' : `<p><strong>${escapeHtml(shown.warning)}</strong></p>`;
  return `<article data-id="${post.id}">${boosted}${answered}${warning}<div class="e-content" lang="${escapeHtml(shown.language)}">${textToHtml(shown.text)}</div>
${shown.pictures.map(pictureToHtml).join('')}
<p class="meta"><a href="${postUrl(post)}"><time datetime="${post.at}Z">${printDay(post.at)}, ${post.at.slice(11)}</time></a></p></article>`;
}

function excerptOf(post: Post): string {
  const { text } = post.kind === 'boost' ? post.of : post;
  return text.length <= 60 ? text : `${text.slice(0, 60)}…`;
}
