import { readdirSync, readFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import type { z } from 'zod';
import type { FieldProblem } from '../../../core/failure.ts';
import { readFrontMatter } from './front-matter.ts';

/** A file that kept to its schema. */
export interface CheckedFile<Value> {
  /** Path inside the content folder, for messages. */
  readonly file: string;
  /** The file's name without its ending. */
  readonly slug: string;
  readonly value: Value;
}

/** A content folder whose files are checked as they are read; what is wrong with them lands in the list of problems. */
export interface Folder {
  jsonFile<Schema extends z.ZodType>(file: string, schema: Schema): z.infer<Schema> | null;
  jsonFiles<Schema extends z.ZodType>(subfolder: string, schema: Schema): CheckedFile<z.infer<Schema>>[];
  markdownFiles<Schema extends z.ZodType>(
    subfolder: string,
    schema: Schema,
  ): (CheckedFile<z.infer<Schema>> & { readonly body: string })[];
}

/** Opens a content folder. Reading never throws: a file that cannot be used becomes a problem, named by file and field. */
export function openFolder(directory: string, problems: FieldProblem[]): Folder {
  const check = <Schema extends z.ZodType>(file: string, schema: Schema, value: unknown): z.infer<Schema> | null => {
    const result = schema.safeParse(value);
    if (result.success) return result.data;
    for (const issue of result.error.issues) {
      problems.push({ field: `${file}: ${issue.path.join('.') || '(whole file)'}`, problem: issue.message });
    }
    return null;
  };
  const list = (subfolder: string, ending: string): string[] => {
    try {
      const names = readdirSync(join(directory, subfolder)).filter((name) => name.endsWith(ending));
      return names.sort().map((name) => `${subfolder}/${name}`);
    } catch {
      problems.push({ field: subfolder, problem: 'the folder is missing' });
      return [];
    }
  };
  const readJson = <Schema extends z.ZodType>(file: string, schema: Schema): z.infer<Schema> | null => {
    let value: unknown;
    try {
      value = JSON.parse(readFileSync(join(directory, file), 'utf8'));
    } catch (error) {
      problems.push({ field: `${file}: (whole file)`, problem: `cannot be read: ${(error as Error).message}` });
      return null;
    }
    return check(file, schema, value);
  };
  return {
    jsonFile: readJson,
    jsonFiles: (subfolder, schema) =>
      list(subfolder, '.json').flatMap((file) => {
        const value = readJson(file, schema);
        return value === null ? [] : [{ file, slug: parse(file).name, value }];
      }),
    markdownFiles: (subfolder, schema) =>
      list(subfolder, '.md').flatMap((file) => {
        const parts = readFrontMatter(readFileSync(join(directory, file), 'utf8'));
        if (parts === null || parts.body === '') {
          problems.push({ field: `${file}: (whole file)`, problem: 'has to be front matter between --- lines and then text' });
          return [];
        }
        const value = check(file, schema, parts.fields);
        return value === null ? [] : [{ file, slug: parse(file).name, value, body: parts.body }];
      }),
  };
}
