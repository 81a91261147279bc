import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { expect } from 'chai';
import { openBrowser, type Browser } from '../../../workers/browser.ts';
import { capturePage } from '../../../workers/capture/capture.ts';
import type { Door } from '../../../workers/egress/door.ts';
import { openDoor } from '../../../workers/egress/open.ts';
import { memoryPace } from '../../../workers/egress/pace.ts';
import { browserPath, IDENTITY, QUICK, textOf } from './sites.ts';
import { TAKEN } from '../../support/taken.ts';

/* Made for this test and for nothing else: a self-signed certificate for tls.test, valid to 2126. */
const KEY = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgkP6/DIFScLygM9rP
nzfjS5NydJTSrDN7N2Wr8JJUEhGhRANCAASRTS7JvY8NLWg0Cqsjvyiel/UCAprZ
TecWDf8MiY6eibuBvBUvn7sTdvrohJdAxpwGrt22/ppGu5Mt3MOVS7I9
-----END PRIVATE KEY-----
`;
const CERTIFICATE = `-----BEGIN CERTIFICATE-----
MIIBwTCCAWigAwIBAgIUXckXvcvmZ8aP87rBI5U5axNO200wCgYIKoZIzj0EAwIw
KzERMA8GA1UEAwwIdGxzLnRlc3QxFjAUBgNVBAoMDUV2ZW5oYW5kIHRlc3QwIBcN
MjYxMTIwMDU0NDM4WhgPMjEyNjEwMjcwNTQ0MzhaMCsxETAPBgNVBAMMCHRscy50
ZXN0MRYwFAYDVQQKDA1FdmVuaGFuZCB0ZXN0MFkwEwYHKoZIzj0CAQYIKoZIzj0D
AQcDQgAEkU0uyb2PDS1oNAqrI78onpf1AgKa2U3nFg3/DImOnom7gbwVL5+7E3b6
6ISXQMacBq7dtv6aRruTLdzDlUuyPaNoMGYwHQYDVR0OBBYEFLGsc8j5Piv9OYbK
0/ORmmgLhw0zMB8GA1UdIwQYMBaAFLGsc8j5Piv9OYbK0/ORmmgLhw0zMA8GA1Ud
EwEB/wQFMAMBAf8wEwYDVR0RBAwwCoIIdGxzLnRlc3QwCgYIKoZIzj0EAwIDRwAw
RAIgTxLsNbEGjqqXo1efMZVhAhLu9QUp9KNmaKR0L2TaTocCIAl23F51MN7gu/UC
vECPP2HBrxTI2H/45eT32nYKnS4g
-----END CERTIFICATE-----
`;

const PAGE =
  '<!doctype html><title>T</title><p>over tls</p><script>fetch("/sent", { method: "POST" }).catch(() => undefined)</script>';

describe('A capture over TLS', function () {
  this.timeout(60_000);
  let site: Server;
  let door: Door;
  const requests: string[] = [];
  const log = { info: () => undefined, warn: () => undefined };
  before(async () => {
    site = createServer({ key: KEY, cert: CERTIFICATE }, (request, response) => {
      requests.push(`${request.method ?? ''} ${request.url ?? ''}`);
      // A site may send the door's own header; over TLS the door cannot take it away.
      response.writeHead(200, { 'content-type': 'text/html', 'evenhand-refusal': 'robots_disallowed' }).end(PAGE);
    });
    await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
    const hosts = { 'tls.test': `127.0.0.1:${(site.address() as AddressInfo).port}` };
    door = openDoor({ userAgent: IDENTITY, hosts, pace: memoryPace(), log });
  });
  after(async () => {
    await door.close();
    site.closeAllConnections();
    await new Promise((resolve) => site.close(resolve));
  });

  const capture = async (flags: readonly string[]) => {
    const browser: Browser = await openBrowser({
      path: browserPath(),
      flags: ['--no-sandbox', ...flags],
      identity: IDENTITY,
      log,
    });
    // The door itself would not read robots.txt behind this certificate; here the page is let in without.
    const robots = { allowed: true, url: 'https://tls.test/robots.txt', status: 404, bodySha256: null, line: null };
    const letIn = { recordPage: () => door.recordPage(), admitPage: () => Promise.resolve({ admitted: true, robots } as const) };
    return capturePage({ url: 'https://tls.test/', settings: QUICK, browser, door: letIn, ...TAKEN }).finally(() =>
      browser.close(),
    );
  };

  it('keeps who answered and how the way was secured', async () => {
    const result = await capture(['--ignore-certificate-errors']);
    expect(result).to.include({ state: 'complete', quality: 'ok', status: 200 });
    expect(textOf(result)).to.equal('over tls');
    expect(result.record.remoteAddress).to.equal('127.0.0.1');
    expect(result.record.tls).to.include({ protocol: 'TLS 1.3', issuer: 'tls.test', subject: 'tls.test' });
  });

  it('sends nothing inside the tunnel, where the door cannot see', async () => {
    const { record } = await capture(['--ignore-certificate-errors']);
    expect(record.refused).to.deep.include({ method: 'POST', url: 'https://tls.test/sent', reason: 'method_not_allowed' });
    expect(requests.filter((request) => !request.startsWith('GET '))).to.deep.equal([]);
  });

  it('fails on a certificate that proves nothing, and asks nobody else about it', async () => {
    const result = await capture([]);
    expect(result.state).to.equal('failed');
    expect(result.reasons).to.deep.equal(['bad_certificate']);
    expect(result.record.refused).to.deep.equal([]);
  });
});
