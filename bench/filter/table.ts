import { standardOf } from './figures.ts';
import { rounded, type Group, type Last } from './last.ts';
import { show } from './verdict.ts';

/** The figures for people: one line each with floor, aim and what was accepted last. */
export function asTable(groups: readonly Group[], last: Last): string {
  return groups.map((group) => groupTable(group, last)).join('\n\n');
}

function groupTable({ id, about, measured }: Group, last: Last): string {
  const rows = measured.map((figure) => {
    const { label, unit, floor, aim } = standardOf(figure.id);
    const before = last[id]?.figures[figure.id];
    const cell = (value: number | undefined) => (value === undefined ? '' : show(value));
    return [label, `${show(figure.value)} ${unit}`.trim(), cell(floor), cell(aim), cell(before), figure.of?.toFixed(0) ?? ''];
  });
  const head = [about, 'now', 'floor', 'aim', 'last', 'of'];
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  return [head, ...rows]
    .map((row) =>
      row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  '),
    )
    .join('\n');
}

/** The figures for programs. */
export function asJson(groups: readonly Group[], last: Last): object[] {
  return groups.map(({ id, about, measured }) => ({
    id,
    about,
    figures: measured.map((figure) => {
      const { label, unit, better, tolerance, floor, aim } = standardOf(figure.id);
      const before = last[id]?.figures[figure.id];
      return { ...figure, value: rounded(figure.value), label, unit, better, tolerance, floor, aim, last: before };
    }),
  }));
}
