import { describe, expect, it } from 'vitest';
import { readCsv } from '../../lib/records/csv';

describe('a roster out of a file', () => {
  it('takes the columns of practice software, whatever sets them apart', () => {
    const text =
      '\ufeffFirst Name;Last Name;Preferred Name;Mobile Phone;E-mail address;City;Client ID;Flags\nMarisol;Quintero;Mari;212-555-0187;m@example.com;Ely;K-7;Part 2, military\n';
    const { clients, errors, unknown } = readCsv(text);
    expect(errors).toEqual([]);
    expect(unknown).toEqual([]);
    expect(clients).toMatchObject([
      {
        label: 'K-7',
        names: ['Marisol Quintero'],
        nicknames: ['Mari'],
        contacts: ['212-555-0187', 'm@example.com'],
        town: 'Ely',
        flags: ['part2', 'military'],
      },
    ]);
  });

  it('takes several entries in one cell, and quoted commas', () => {
    const { clients } = readCsv('label,names,kin\nC-5,"Quintero, Marisol; Mari Q",Diego|Ana');
    expect(clients).toMatchObject([{ names: ['Quintero, Marisol', 'Mari Q'], kin: ['Diego', 'Ana'] }]);
  });

  it('gives labels where there are none, and none twice', () => {
    const { clients } = readCsv('name,label\nAda Moss,\nBen Okafor,C-2\nZoe Park,\n');
    expect(clients.map(({ label }) => label)).toEqual(['C-1', 'C-2', 'C-3']);
  });

  it('tells bad lines one by one, in no word of theirs, and takes the others', () => {
    const { clients, errors } = readCsv(
      [
        'name,label,limits discussed',
        'Ada Moss,C-1,',
        'Ben Okafor,Ben,',
        'Zoe Park,C-1,',
        ',C-4,',
        'Di Vance,C-5,2026-02-30',
        'Al,C-6,,x,y',
      ].join('\n'),
    );
    expect(clients.map(({ label }) => label)).toEqual(['C-1']);
    expect(errors).toEqual([
      { line: 3, column: 'label', reason: 'settings_error_label' },
      { line: 4, column: '', reason: 'csv_error_twice' },
      { line: 5, column: '', reason: 'csv_error_name' },
      { line: 6, column: 'limits discussed', reason: 'settings_error_date' },
      { line: 7, column: '', reason: 'csv_error_columns' },
    ]);
    expect(JSON.stringify(errors)).not.toMatch(/Ben|Zoe|Vance/);
  });

  it.each([
    ['', 'csv_error_header'],
    ['Marisol Quintero\nBen Okafor', 'csv_error_header'],
    ['x'.repeat(20_000_001), 'csv_error_large'],
  ])('says what is no roster', (text, reason) => {
    expect(readCsv(text)).toMatchObject({ clients: [], errors: [{ line: 1, reason }] });
  });

  it('tells of columns that it does not know', () => {
    expect(readCsv('name,shoe size\nAda Moss,38').unknown).toEqual(['shoe size']);
  });

  it('reads two thousand', () => {
    const text = ['name', ...Array.from({ length: 2000 }, (_, at) => `Name${at} Sur${at}`)].join('\n');
    expect(readCsv(text).clients).toHaveLength(2000);
  });
});
