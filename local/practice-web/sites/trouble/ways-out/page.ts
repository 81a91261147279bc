import { troublePage } from '../look.ts';
import { ADDRESS_WAYS } from './addresses.ts';
import { ELEMENTS } from './elements.ts';
import { MOVES, SCRIPTS } from './scripts.ts';
import { aim, type WayOut } from './way.ts';

/** Every way out that is tried, by a name of its own. */
export const WAYS_OUT: readonly WayOut[] = [...ELEMENTS, ...SCRIPTS, ...ADDRESS_WAYS, ...MOVES];

/** Ways that the page's own headers are. */
export const HEADER_WAYS = ['link-header-preload', 'link-header-prefetch', 'report-uri-header'] as const;

/** A page that tries them all, and lists what became of those that a script tried. */
export function waysOutPage(canaryPort: number): string {
  const aimed = (text: string, { name }: WayOut) => aim(text, name, canaryPort);
  const elements = WAYS_OUT.map((way) => (way.by === 'element' ? aimed(way.html, way) : ''));
  const attempts = WAYS_OUT.map((way) =>
    way.by === 'element'
      ? ''
      : `  await ${way.by === 'move' ? 'move' : 'attempt'}('${way.name}', () => ${aimed(way.script, way)});\n`,
  );
  const script = `${HELPERS}  await loaded;\n${attempts.join('')}  report('all tries', 'done');`;
  return troublePage(
    'Ways out',
    `<h1>Ways out</h1><ul id="tries"></ul>${elements.join('\n')}<script type="module">\n${script}\n</script>`,
  );
}

const HELPERS = `
  const list = document.getElementById('tries');
  const report = (what, outcome) => { const item = document.createElement('li'); item.textContent = what + ': ' + outcome; list.append(item); };
  const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
  const loaded = pause(500);
  // What is still under way after a moment goes on by itself; the next is tried meanwhile.
  const attempt = async (what, act) => report(what, await Promise.race([
    Promise.resolve().then(act).then(() => 'ended', (error) => 'stopped (' + (error?.name ?? error) + ')'),
    pause(30).then(() => 'under way'),
  ]));
  // The next move would stop one that has not been asked of anybody yet; a busy machine takes longer, and answers the page's own site later too.
  const move = async (what, act) => { await attempt(what, () => { act(); }); await pause(150); await fetch('/blank', { cache: 'no-store' }); };
  const opened = (socket) => new Promise((resolve, reject) => { socket.onopen = resolve; socket.onerror = () => { socket.close(); reject(new Error('refused')); }; });
  const frame = () => { const made = Object.assign(document.createElement('iframe'), { name: 'frame' + document.querySelectorAll('iframe').length }); document.body.append(made); return made; };
  const link = (how) => { const made = Object.assign(document.createElement('a'), how); document.body.append(made); made.click(); };
  const sendForm = (method, action) => { const made = Object.assign(document.createElement('form'), { method, action }); document.body.append(made); made.submit(); };
  const gather = async (iceServer) => {
    const peer = new RTCPeerConnection({ iceServers: [iceServer] });
    peer.createDataChannel('out');
    await peer.setLocalDescription(await peer.createOffer());
  };
`;
