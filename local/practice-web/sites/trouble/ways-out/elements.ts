import type { WayOut } from './way.ts';

const element = (name: string, html: string): WayOut => ({ name, by: 'element', html });
const framed = (name: string, html: string): WayOut =>
  element(name, `<iframe title="${name}" srcdoc="${html.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe>`);

/** What a page gets fetched by saying so in its markup or style. */
export const ELEMENTS: readonly WayOut[] = [
  element('img-src', '<img src="http://{to}" alt="">'),
  element('img-srcset', '<img srcset="http://{to} 1x" alt="">'),
  element('picture-source', '<picture><source srcset="http://{to}"><img alt=""></picture>'),
  element('image-button', '<input type="image" src="http://{to}" alt="">'),
  element('svg-image', '<svg width="9" height="9"><image href="http://{to}" width="9" height="9"/></svg>'),
  element('svg-use', '<svg width="9" height="9"><use href="http://{to}#part"/></svg>'),
  element(
    'svg-foreign-object',
    '<svg width="9" height="9"><foreignObject width="9" height="9"><img xmlns="http://www.w3.org/1999/xhtml" src="http://{to}" alt=""/></foreignObject></svg>',
  ),
  element(
    'svg-filter-image',
    '<svg width="9" height="9"><filter id="f"><feImage href="http://{to}"/></filter><rect width="9" height="9" filter="url(#f)"/></svg>',
  ),
  element('video-src', '<video src="http://{to}" preload="auto"></video>'),
  element('video-poster', '<video poster="http://{to}"></video>'),
  element('audio-src', '<audio src="http://{to}" preload="auto" controls></audio>'),
  element(
    'track-src',
    '<video crossorigin src="http://{to}-film" controls><track default src="http://{to}" kind="captions" srclang="en"></video>',
  ),
  element('object-data', '<object data="http://{to}"></object>'),
  element('embed-src', '<embed src="http://{to}">'),
  element('iframe-src', '<iframe src="http://{to}" title="iframe-src"></iframe>'),
  element('iframe-redirect', '<iframe src="/escape/redirect?to=http://{to}" title="iframe-redirect"></iframe>'),
  element('iframe-refresh-header', '<iframe src="/escape/refresh?to=http://{to}" title="iframe-refresh-header"></iframe>'),
  element('iframe-file', '<iframe src="file:///etc/passwd?{trace}" title="iframe-file"></iframe>'),
  element('iframe-ftp', '<iframe src="ftp://{to}" title="iframe-ftp"></iframe>'),
  element('iframe-view-source', '<iframe src="view-source:http://{to}" title="iframe-view-source"></iframe>'),
  element('iframe-data', `<iframe src="data:text/html,<img src='http://{to}'>" title="iframe-data"></iframe>`),
  element('iframe-javascript', `<iframe src="javascript:fetch('http://{to}')" title="iframe-javascript"></iframe>`),
  framed('srcdoc-image', '<img src="http://{to}">'),
  framed('meta-refresh', '<meta http-equiv="refresh" content="0;url=http://{to}">'),
  framed('base-href', '<base href="http://127.0.0.1:{port}/"><img src="{trace}">'),
  framed('old-frameset', '<frameset cols="*"><frame src="http://{to}"></frameset>'),
  framed('body-background', '<body background="http://{to}">'),
  element('link-stylesheet', '<link rel="stylesheet" href="http://{to}">'),
  element('link-preload', '<link rel="preload" as="image" href="http://{to}">'),
  element('link-prefetch', '<link rel="prefetch" href="http://{to}">'),
  element('link-modulepreload', '<link rel="modulepreload" href="http://{to}">'),
  element('link-preconnect', '<link rel="preconnect" href="https://{name}:{port}">'),
  element('link-dns-prefetch', '<link rel="dns-prefetch" href="http://{name}">'),
  element('link-prerender', '<link rel="prerender" href="http://{to}">'),
  element('link-manifest', '<link rel="manifest" href="http://{to}">'),
  element('link-icon', '<link rel="icon" href="http://{to}">'),
  element('css-import', '<style>@import url("http://{to}");</style>'),
  element('css-background', '<p style="background: url(http://{to})">background</p>'),
  element(
    'css-font',
    '<style>@font-face { font-family: out; src: url("http://{to}"); }</style><p style="font-family: out">font</p>',
  ),
  element('css-cursor', '<p style="cursor: url(http://{to}), auto">cursor</p>'),
  element('css-list-image', '<ul style="list-style-image: url(http://{to})"><li>list</li></ul>'),
  element('css-content', '<p style="content: url(http://{to})">content</p>'),
  element('css-mask', '<p style="mask-image: url(http://{to})">mask</p>'),
  element('css-border-image', '<p style="border: 2px solid; border-image: url(http://{to}) 1">border</p>'),
  element('css-shape-outside', '<p style="float: left; shape-outside: url(http://{to})">shape</p>'),
  element('script-src', '<script src="http://{to}"></script>'),
  element('script-module', '<script type="module" src="http://{to}"></script>'),
  element(
    'speculation-prefetch',
    '<script type="speculationrules">{"prefetch":[{"source":"list","urls":["http://{to}"],"eagerness":"immediate"}]}</script>',
  ),
  element(
    'speculation-prerender',
    '<script type="speculationrules">{"prerender":[{"source":"list","urls":["/escape/redirect?to=http://{to}"],"eagerness":"immediate"}]}</script>',
  ),
];
