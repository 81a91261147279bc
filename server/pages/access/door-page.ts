import type { Request, Response } from 'express';
import type { Reception } from '../../reception.ts';

/** A page of the door. It comes before roles and desks: somebody without a session, or with a locked one, has to be able to use it. */
export interface DoorPage {
  readonly method: 'get' | 'post';
  readonly path: string;
  handle(reception: Reception, request: Request, response: Response): Promise<void> | void;
}

/** A path of ours to go to after signing in; anything that could lead elsewhere leads to the start page. */
export function ownPath(typed: unknown): string {
  if (typeof typed !== 'string' || !/^\/(?![/\\])[^\\\s]*$/.test(typed)) return '/';
  return typed;
}
