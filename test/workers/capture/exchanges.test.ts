import { gzipSync } from 'node:zlib';
import { expect } from 'chai';
import { WARCParser, type WARCRecord } from 'warcio';
import { sha256 } from '../../../core/canonical.ts';
import type { CaptureResult } from '../../../workers/capture/result.ts';
import { openDesk, type Desk } from './sites.ts';

/** Records of a capture's exchanges, read with software nobody here wrote. */
async function recordsOf({ artefacts }: CaptureResult) {
  const { bytes } = artefacts.find(({ kind }) => kind === 'exchanges')!;
  const records: { type: string; url: string; record: WARCRecord; payload: Buffer }[] = [];
  for await (const record of new WARCParser([bytes])) {
    const payload = Buffer.from(await record.readFully(false));
    records.push({ type: record.warcType, url: record.warcTargetURI ?? '', record, payload });
  }
  return records;
}

const responseTo = async (result: CaptureResult, path: string) =>
  (await recordsOf(result)).find(({ type, url }) => type === 'response' && url.endsWith(path))!;

describe('The exchanges of a capture', function () {
  this.timeout(60_000);
  let desk: Desk;
  before(async () => (desk = await openDesk()));
  after(() => desk.close());

  it('are kept whole: request, status, headers and body, with the digest of what was kept', async () => {
    const sent = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10, 0, 255]);
    desk.show({
      '/': '<!doctype html><p>caf\u00e9</p><script>fetch("/data.bin").then((r) => r.arrayBuffer())</script>',
      '/data.bin': (_, response) => response.setHeader('content-type', 'application/octet-stream').end(sent),
    });
    const result = await desk.capture();
    const records = await recordsOf(result);
    expect(records[0]!.type).to.equal('warcinfo');
    const { record, payload } = await responseTo(result, '/data.bin');
    expect(payload.equals(sent)).to.equal(true);
    expect(record.warcPayloadDigest).to.equal(`sha256:${sha256(sent)}`);
    expect(record.httpHeaders!.statusline).to.equal('HTTP/1.1 200 OK');
    expect(record.warcHeaders.headers.get('WARC-IP-Address')).to.equal('127.0.0.1');
    expect(record.warcHeaders.headers.get('WARC-Protocol')).to.equal('http/1.1');
    expect(record.warcHeaders.headers.get('Evenhand-TLS-Unavailable')).to.equal('the page came over plain http');
    const request = records.find(({ type, url }) => type === 'request' && url.endsWith('/data.bin'))!;
    expect(request.record.httpHeaders!.statusline).to.equal('GET /data.bin HTTP/1.1');
    expect(request.record.warcHeaders.headers.get('WARC-Concurrent-To')).to.equal(
      record.warcHeaders.headers.get('WARC-Record-ID'),
    );
    expect(result.record.exchanges).to.deep.equal({
      kept: records.filter(({ type }) => type === 'response').length,
      unanswered: 0,
      bodiesMissing: [],
    });
  });

  it('hold what frames of other sites and workers asked for', async () => {
    desk.show({
      '/': '<!doctype html><p>page</p><iframe src="http://other.test/frame"></iframe><script>new Worker("/work.js")</script>',
      '/frame': '<!doctype html><p>in the frame</p><img src="/in-frame.png">',
      '/work.js': (_, response) => response.setHeader('content-type', 'text/javascript').end('fetch("/asked-by-worker")'),
      '/asked-by-worker': 'answered',
    });
    const result = await desk.capture();
    expect((await responseTo(result, '/frame')).payload.toString()).to.include('in the frame');
    expect((await responseTo(result, '/in-frame.png')).record.httpHeaders!.statusline).to.include('404');
    expect((await responseTo(result, '/asked-by-worker')).payload.toString()).to.equal('answered');
  });

  it('hold the redirects with their statuses and where they led', async () => {
    desk.show({
      '/': (_, response) => response.writeHead(301, { location: '/second' }).end('moved'),
      '/second': '<!doctype html><p>here</p>',
    });
    const result = await desk.capture();
    const { record, payload } = await responseTo(result, 'site.test/');
    expect(record.httpHeaders!.statusline).to.match(/^HTTP\/1\.1 301/);
    expect(record.httpHeaders!.headers.get('location')).to.equal('/second');
    expect(payload).to.have.length(0);
    expect(record.warcHeaders.headers.get('Evenhand-Body-Missing')).to.equal(null);
  });

  it('keep a compressed body decoded, and say how it was sent', async () => {
    desk.show({
      '/': (_, response) =>
        response
          .writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-encoding': 'gzip' })
          .end(gzipSync('<!doctype html><p>packed</p>')),
    });
    const { record, payload } = await responseTo(await desk.capture(), 'site.test/');
    expect(payload.toString()).to.equal('<!doctype html><p>packed</p>');
    expect(record.httpHeaders!.headers.get('x-orig-content-encoding')).to.equal('gzip');
    expect(record.httpHeaders!.headers.get('content-encoding')).to.equal(null);
    expect(record.httpHeaders!.headers.get('content-length')).to.equal(String(payload.length));
  });

  it('say when the browser gave text that is not the bytes the site sent', async () => {
    desk.show({
      '/': (_, response) =>
        response.setHeader('content-type', 'text/html; charset=iso-8859-1').end(Buffer.from('<p>caf\xe9</p>', 'latin1')),
    });
    const { record, payload } = await responseTo(await desk.capture(), 'site.test/');
    expect(payload.toString('utf8')).to.equal('<p>caf\u00e9</p>');
    expect(record.warcHeaders.headers.get('Evenhand-Body-Reencoded')).to.include('UTF-8');
    desk.show({ '/': '<p>caf\u00e9</p>' });
    expect(
      (await responseTo(await desk.capture(), 'site.test/')).record.warcHeaders.headers.get('Evenhand-Body-Reencoded'),
    ).to.equal(null);
  });

  it('name each body that is missing, and why', async () => {
    desk.show({
      '/': '<!doctype html><p>page</p><img src="/no.png"><script>fetch("/broken").catch(() => 0); fetch("/never")</script>',
      '/no.png': (_, response) => response.setHeader('content-type', 'image/png').end('no picture'),
      '/broken': (_, response) => {
        response.writeHead(200, { 'content-type': 'text/plain', 'content-length': '100' }).write('part');
        setTimeout(() => response.destroy(), 50);
      },
      '/never': (_, response) => response.writeHead(200, { 'content-type': 'text/plain' }).write('forever'),
    });
    const result = await desk.capture();
    expect(result.record.exchanges.bodiesMissing).to.have.deep.members([
      { url: 'http://site.test/no.png', reason: 'the browser kept none of the 10 bytes that came' },
      { url: 'http://site.test/broken', reason: 'ended early: net::ERR_CONTENT_LENGTH_MISMATCH' },
      { url: 'http://site.test/never', reason: 'it was still coming when the capture ended' },
    ]);
    const { record } = await responseTo(result, '/broken');
    expect(record.warcHeaders.headers.get('Evenhand-Body-Missing')).to.include('ERR_CONTENT_LENGTH_MISMATCH');
  });

  it('do not hold a body larger than is kept, and say so', async () => {
    desk.show({
      '/': '<!doctype html><p>page</p><script>fetch("/huge.bin").then((r) => r.arrayBuffer())</script>',
      '/huge.bin': (_, response) => response.setHeader('content-type', 'application/octet-stream').end(Buffer.alloc(25_000_001)),
    });
    const { record } = await desk.capture();
    expect(record.exchanges.bodiesMissing).to.deep.equal([
      { url: 'http://site.test/huge.bin', reason: 'larger than the 25000000 bytes that are kept of one answer' },
    ]);
  });

  it('keep what a token is worth to nobody: its length', async () => {
    desk.show({
      '/': (_, response) =>
        response
          .writeHead(200, { 'content-type': 'text/html', 'set-cookie': ['one=secret-1; Path=/', 'two=secret-22; Path=/'] })
          .end('<!doctype html><p>page</p><img src="/after.png">'),
    });
    const result = await desk.capture();
    const whole = JSON.stringify(
      (await recordsOf(result)).map(({ record }) => [record.httpHeaders?.toString(), record.warcHeaders.toString()]),
    );
    expect(whole).not.to.include('secret');
    expect(whole)
      .to.include('(withheld: 20 characters)')
      .and.to.match(/cookie: \(withheld/);
  });

  it('hold no answer of the door in a site’s name', async () => {
    desk.show({ '/': '<!doctype html><p>page</p><img src="http://10.0.0.1/secret.png">' });
    const result = await desk.capture();
    expect((await recordsOf(result)).map(({ url }) => url)).not.to.include('http://10.0.0.1/secret.png');
    expect(result.record.refused.map(({ url }) => url)).to.deep.equal(['http://10.0.0.1/secret.png']);
  });

  it('cannot be given headers that nobody sent', async () => {
    desk.show({ '/': '<!doctype html><p>page</p>', '/x': 'x' });
    const { record } = await responseTo(await desk.capture('/?a=%0d%0aWARC-Type:%20resource'), 'resource');
    expect(record.warcType).to.equal('response');
  });
});
