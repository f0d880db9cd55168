import Papa from 'papaparse';
import type { Tally } from './counts';

/** The counts as a table for the clinic (RFC 4180), the newest week first. */
export function countsCsv(all: readonly Tally[]): string {
  const rows = [...all].sort((a, b) => (a.week < b.week ? 1 : a.week > b.week ? -1 : b.times - a.times));
  const columns = ['week', 'rule', 'verdict', 'outcome', 'times'];
  return Papa.unparse({ fields: columns, data: rows }, { columns, escapeFormulae: true });
}
