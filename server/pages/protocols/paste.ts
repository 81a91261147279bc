import { Failure } from '../../../core/failure.ts';
import { readProtocol } from '../../../core/protocol/protocol.ts';
import { insertDraft } from '../../../sql/protocol/protocol.ts';
import { goTo, show, type Desk, type Page } from '../../page.ts';
import { openForm, typedText } from '../form.ts';

/** A protocol as JSON, pasted or uploaded: the other way to draft one. */
export const openPaste: Page = {
  method: 'get',
  path: '/protocols/paste',
  roles: ['investigator'],
  handle: (desk) => Promise.resolve(show('protocols/paste', view(desk, null))),
};

export const savePaste: Page = {
  method: 'post',
  path: '/protocols/paste',
  roles: ['investigator'],
  async handle(desk) {
    const uploaded = typedText(desk.typed, 'file');
    const protocol = readProtocol(parse(uploaded.trim() === '' ? typedText(desk.typed, 'json') : uploaded));
    const id = await desk.transaction((transaction) => insertDraft(transaction, protocol));
    return goTo(`/protocols/${id}`, 'The draft is kept. Read it through, then hand it to a supervisor.');
  },
  refused: (desk, failure) => Promise.resolve(show('protocols/paste', view(desk, failure))),
};

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : 'it cannot be read';
    throw new Failure('BAD_INPUT', 'This is not JSON.', [{ field: 'json', problem: `is not JSON: ${why.slice(0, 200)}` }]);
  }
}

function view({ typed }: Desk, failure: Failure | null) {
  const uploaded = typedText(typed, 'file');
  // What was uploaded comes back as text, so that it can be mended here.
  const form = openForm(uploaded.trim() === '' ? typed : { ...typed, json: uploaded }, failure);
  const fields = [
    form.area('json', 'Protocol as JSON', { rows: 24, hint: 'As shown at the end of a protocol’s page.' }),
    form.file('file', 'Or a file', { hint: 'UTF-8 text. A chosen file counts, not the text above.' }),
  ];
  return { title: 'Draft a protocol from JSON', fields, summary: form.summary() };
}
