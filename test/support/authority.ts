import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';

/** A time stamp authority (RFC 3161) on loopback, made with the openssl command: a root, an authority under it, and its answers. */
export interface TestAuthority {
  readonly url: string;
  /** The root's certificate as PEM, and the file it is in. */
  readonly root: string;
  readonly rootFile: string;
  /** The answer to a request, as openssl writes it. */
  answer(query: Buffer): Buffer;
  /** Says how it answers from now on. */
  behave(how: Behaviour): void;
  /** A certificate (PEM) of the same name, number and key under the same root, that is for servers and not for time stamps. */
  readonly serverCertificate: string;
  close(): Promise<void>;
}

/** `honest`; `other`: a stamp over something else; `replayed`: the first honest answer again; `busy`: status 503; `garbage`; `endless`. */
export type Behaviour = 'honest' | 'other' | 'replayed' | 'busy' | 'garbage' | 'endless';

const CONFIG = `
[ tsa ]
default_tsa = tsa1
[ tsa1 ]
serial = serial
crypto_device = builtin
signer_cert = tsa.pem
certs = root.pem
signer_key = tsa.key
signer_digest = sha256
default_policy = 1.3.6.1.4.1.99999.1
digests = sha256
accuracy = secs:1
ess_cert_id_chain = no
ess_cert_id_alg = sha256
[ root ]
basicConstraints = critical,CA:true
keyUsage = critical,keyCertSign,cRLSign
subjectKeyIdentifier = hash
[ authority ]
basicConstraints = critical,CA:false
keyUsage = critical,digitalSignature
extendedKeyUsage = critical,timeStamping
[ server ]
basicConstraints = critical,CA:false
keyUsage = critical,digitalSignature
extendedKeyUsage = serverAuth
`;

/** Starts an authority of its own; `name` tells two of them apart. */
export async function startAuthority(name = 'Test Time'): Promise<TestAuthority> {
  const dir = mkdtempSync(join(tmpdir(), 'evenhand-tsa-'));
  const openssl = (...args: string[]) => execFileSync('openssl', args, { cwd: dir, stdio: ['ignore', 'pipe', 'pipe'] });
  writeFileSync(join(dir, 'tsa.cnf'), CONFIG);
  writeFileSync(join(dir, 'serial'), '01\n');
  openssl(
    'req',
    '-x509',
    '-newkey',
    'ec',
    '-pkeyopt',
    'ec_paramgen_curve:P-256',
    '-nodes',
    '-keyout',
    'root.key',
    '-out',
    'root.pem',
    '-days',
    '3650',
    '-subj',
    `/CN=${name} Root`,
    '-config',
    reqConfig(dir),
    '-extensions',
    'root',
  );
  openssl(
    'req',
    '-new',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-keyout',
    'tsa.key',
    '-out',
    'tsa.csr',
    '-subj',
    `/CN=${name} Authority`,
    '-config',
    reqConfig(dir),
  );
  const issue = (extensions: string, out: string) =>
    openssl(
      'x509',
      '-req',
      '-in',
      'tsa.csr',
      '-CA',
      'root.pem',
      '-CAkey',
      'root.key',
      '-set_serial',
      '7',
      '-out',
      out,
      '-days',
      '3650',
      '-extfile',
      'tsa.cnf',
      '-extensions',
      extensions,
    );
  issue('authority', 'tsa.pem');
  issue('server', 'server.pem');
  let count = 0;
  const answer = (query: Buffer): Buffer => {
    count += 1;
    writeFileSync(join(dir, `${count}.tsq`), query);
    openssl('ts', '-reply', '-config', 'tsa.cnf', '-queryfile', `${count}.tsq`, '-out', `${count}.tsr`);
    return readFileSync(join(dir, `${count}.tsr`));
  };
  let how: Behaviour = 'honest';
  let first: Buffer | null = null;
  const answerAs: Record<Exclude<Behaviour, 'busy' | 'endless'>, (query: Buffer) => Buffer> = {
    honest: (query) => (first = answer(query)),
    other: () => {
      writeFileSync(join(dir, 'other'), 'something else');
      return answer(openssl('ts', '-query', '-data', 'other', '-sha256', '-cert'));
    },
    replayed: (query) => first ?? answer(query),
    garbage: () => Buffer.from('<html>no time today</html>'),
  };
  const server = createServer((request: IncomingMessage, response) => {
    void buffer(request).then((query) => {
      if (how === 'busy') return response.writeHead(503).end('later');
      response.setHeader('content-type', 'application/timestamp-reply');
      if (how === 'endless') {
        const more = setInterval(() => response.write(Buffer.alloc(100_000)), 5);
        return response.on('close', () => clearInterval(more));
      }
      return response.end(answerAs[how](query));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/tsa`,
    root: readFileSync(join(dir, 'root.pem'), 'utf8'),
    rootFile: join(dir, 'root.pem'),
    answer,
    behave: (next) => (how = next),
    serverCertificate: readFileSync(join(dir, 'server.pem'), 'utf8'),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      rmSync(dir, { recursive: true });
    },
  };
}

function reqConfig(dir: string): string {
  const file = join(dir, 'req.cnf');
  writeFileSync(file, `[req]\ndistinguished_name = name\n[name]\n${CONFIG.slice(CONFIG.indexOf('[ root ]'))}`);
  return file;
}
