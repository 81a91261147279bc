import { readdirSync, readFileSync } from 'node:fs';
import type { RequestHandler } from 'express';
import { TEMPLATES } from './render.ts';

const STYLES = `${TEMPLATES}styles/`;

/** The design system as one sheet: the parts in `templates/styles/`, in the order of their numbers. Read once, at start. */
export function readStylesheet(): string {
  const parts = readdirSync(STYLES).filter((name) => /^\d\d-[a-z-]+\.css$/.test(name));
  return parts
    .sort()
    .map((name) => readFileSync(STYLES + name, 'utf8'))
    .join('\n');
}

/** Serves the sheet; browsers ask each time whether it changed, and are told so in a few bytes. */
export function serveStylesheet(): RequestHandler {
  const sheet = readStylesheet();
  return (_request, response) => {
    response.setHeader('Cache-Control', 'no-cache');
    response.type('css').send(sheet);
  };
}
