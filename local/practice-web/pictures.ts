import { createHash } from 'node:crypto';
import { crc32, deflateSync } from 'node:zlib';
import { Router } from 'express';

/** Drawn scenes for posts: simple shapes, no real people. Each is the inside of a 480 × 320 SVG. */
const DRAWINGS = {
  plain: '<rect width="480" height="320" fill="#d8d3c4"/>',
  'flag-rainbow': ['#e40303', '#ff8c00', '#ffed00', '#008026', '#24408e', '#732982']
    .map((colour, stripe) => `<rect y="${stripe * 54}" width="480" height="54" fill="${colour}"/>`)
    .join(''),
  'flag-stripes':
    '<rect width="160" height="320" fill="#006847"/><rect x="160" width="160" height="320" fill="#fff"/><rect x="320" width="160" height="320" fill="#ce1126"/>',
  crescent:
    '<rect width="480" height="320" fill="#16324f"/><circle cx="230" cy="160" r="90" fill="#f4d35e"/><circle cx="262" cy="146" r="78" fill="#16324f"/>',
  cross:
    '<rect width="480" height="320" fill="#f1ead9"/><path d="M225 60h30v60h60v30h-60v120h-30V150h-60v-30h60z" fill="#6b4f2a"/>',
  candles:
    '<rect width="480" height="320" fill="#2b2118"/><path d="M120 260V150m60 110V150m60 110V120m60 140V150m60 110V150" stroke="#f2e8c9" stroke-width="16"/><path d="M120 140v-14m60 14v-14m60-16V96m60 44v-14m60 14v-14" stroke="#ffb703" stroke-width="10" stroke-linecap="round"/>',
  stroller:
    '<rect width="480" height="320" fill="#e8f1f2"/><path d="M150 150h160a80 80 0 0 1-160 0zM310 150l50-60" fill="#1b98e0" stroke="#13293d" stroke-width="10"/><circle cx="190" cy="255" r="22"/><circle cx="280" cy="255" r="22"/>',
  wheelchair:
    '<rect width="480" height="320" fill="#eef4ed"/><circle cx="230" cy="210" r="70" fill="none" stroke="#134074" stroke-width="14"/><path d="M230 60v90h80l40 100" fill="none" stroke="#134074" stroke-width="18"/>',
  pills:
    '<rect width="480" height="320" fill="#fff"/><rect x="170" y="90" width="140" height="180" rx="12" fill="#f77f00"/><rect x="160" y="60" width="160" height="44" rx="8" fill="#eae2b7"/><rect x="185" y="150" width="110" height="70" fill="#fff"/>',
  car: '<rect width="480" height="320" fill="#0b132b"/><path d="M60 220l60-60h210l70 60v40H60z" fill="#c1121f"/><circle cx="140" cy="260" r="30" fill="#222"/><circle cx="340" cy="260" r="30" fill="#222"/>',
  screen:
    '<rect width="480" height="320" fill="#444"/><rect x="50" y="40" width="380" height="220" rx="8" fill="#021"/><path d="M75 80h240M75 115h300M75 150h180M75 185h260" stroke="#5f5" stroke-width="8"/>',
  runner:
    '<rect width="480" height="320" fill="#bde0fe"/><path d="M0 280h480" stroke="#6a994e" stroke-width="60"/><path d="M160 120h160M150 150h120M170 180h140" stroke="#023047" stroke-width="12" stroke-linecap="round"/>',
  truck:
    '<rect width="480" height="320" fill="#dfe7fd"/><rect x="60" y="110" width="230" height="130" fill="#33658a"/><path d="M290 150h80l50 50v40H290z" fill="#f6ae2d"/><circle cx="130" cy="250" r="28"/><circle cx="350" cy="250" r="28"/>',
  clock:
    '<rect width="480" height="320" fill="#efe3c8"/><circle cx="240" cy="160" r="120" fill="#fff" stroke="#5c4326" stroke-width="12"/><path d="M240 160V80m0 80l56 30" stroke="#1d2126" stroke-width="10" stroke-linecap="round"/>',
  cake: '<rect width="480" height="320" fill="#ffe5ec"/><rect x="120" y="160" width="240" height="110" rx="12" fill="#fb6f92"/><path d="M180 160v-50m60 50v-50m60 50v-50" stroke="#8338ec" stroke-width="10"/>',
  mountain:
    '<rect width="480" height="320" fill="#cde7f0"/><path d="M0 300L150 90l90 120 70-90 170 180z" fill="#4f772d"/><path d="M150 90l30 40-24 14-20-10-16 6z" fill="#fff"/>',
  coffee:
    '<rect width="480" height="320" fill="#e6ccb2"/><path d="M140 110h170v90a70 70 0 0 1-70 70h-30a70 70 0 0 1-70-70zM310 130h30a30 30 0 0 1 0 70h-30" fill="#fff" stroke="#7f5539" stroke-width="10"/>',
  glass:
    '<rect width="480" height="320" fill="#222"/><path d="M180 70h120l-16 200h-88z" fill="#f2a65a" stroke="#fff" stroke-width="6"/>',
  bat: '<rect width="480" height="320" fill="#d9d9d9"/><path d="M110 260l220-190 30 34-230 176z" fill="#a47148"/>',
  badge:
    '<rect width="480" height="320" fill="#edede9"/><path d="M240 50l100 40v80c0 60-50 90-100 110-50-20-100-50-100-110V90z" fill="#c9a227" stroke="#6b5410" stroke-width="8"/>',
  placards:
    '<rect width="480" height="320" fill="#cfe8ef"/><path d="M130 300V140m110 160V120m110 180V150" stroke="#7f5539" stroke-width="10"/><rect x="80" y="80" width="100" height="70" fill="#fff"/><rect x="190" y="60" width="100" height="70" fill="#ffd166"/><rect x="300" y="90" width="100" height="70" fill="#fff"/>',
  books:
    '<rect width="480" height="320" fill="#f5ebe0"/><path d="M100 270V90h50v180zm55 0V110h40v160zm45 0V70h60v200zm66 0V120h36v150z" fill="#386641"/>',
  soup: '<rect width="480" height="320" fill="#fefae0"/><path d="M110 150h260a130 100 0 0 1-260 0z" fill="#bc6c25"/>',
  river:
    '<rect width="480" height="320" fill="#a7c957"/><path d="M0 130c120-60 160 90 480 20v110c-240 60-330-70-480 0z" fill="#3a86ff"/>',
  hat: '<rect width="480" height="320" fill="#e9edc9"/><ellipse cx="240" cy="220" rx="170" ry="36" fill="#5f6f52"/><path d="M160 215c0-110 160-110 160 0z" fill="#5f6f52"/>',
  gym: '<rect width="480" height="320" fill="#ced4da"/><path d="M90 160h300" stroke="#212529" stroke-width="14"/><path d="M110 90v140m30-120v100M370 90v140m-30-120v100" stroke="#212529" stroke-width="22"/>',
} as const;

/** The names of the drawings, as content files use them. */
export const SCENES = Object.keys(DRAWINGS) as [keyof typeof DRAWINGS, ...(keyof typeof DRAWINGS)[]];

/** `/media/<scene>.svg` and `/avatars/<handle>.png`, for any site. */
export function picturesRouter(): Router {
  const router = Router();
  router.get('/media/:file', (request, response, next) => {
    const scene = request.params.file.replace(/\.svg$/u, '');
    if (!Object.hasOwn(DRAWINGS, scene)) {
      next();
      return;
    }
    const drawing = DRAWINGS[scene as keyof typeof DRAWINGS];
    response
      .type('image/svg+xml')
      .send(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 480 320" width="480" height="320">${drawing}</svg>`);
  });
  router.get('/avatars/:file', (request, response) => {
    response.type('image/png').send(drawAvatar(request.params.file.replace(/\.png$/u, '')));
  });
  return router;
}

const CELLS = 5;
const CELL_PX = 16;

/** A symmetrical pattern made from a handle, as an 80 × 80 PNG: recognisable, and nobody's face. */
function drawAvatar(handle: string): Buffer {
  const seed = createHash('sha256').update(handle).digest();
  const colour = [seed[0] ?? 0, seed[1] ?? 0, seed[2] ?? 0].map((part) => 40 + (part % 160));
  const side = CELLS * CELL_PX;
  const rows = Buffer.alloc(side * (1 + side * 3), 0xf0);
  for (let y = 0; y < side; y += 1) {
    const row = y * (1 + side * 3);
    rows[row] = 0; // PNG filter "none"
    for (let x = 0; x < side; x += 1) {
      const column = Math.floor(x / CELL_PX);
      const mirrored = Math.min(column, CELLS - 1 - column);
      const filled = ((seed[3 + mirrored * CELLS + Math.floor(y / CELL_PX)] ?? 0) & 1) === 1;
      if (filled) rows.set(colour, row + 1 + x * 3);
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.set([8, 2, 0, 0, 0], 8); // 8 bits a channel, RGB, the only compression, filter and interlace there are
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    pngChunk('IHDR', header),
    pngChunk('IDAT', deflateSync(rows)),
    pngChunk('IEND', Buffer.alloc(0)),
  ]);
}

function pngChunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const checksum = Buffer.alloc(4);
  checksum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, checksum]);
}
