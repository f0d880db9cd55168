import { useEffect, useRef, useState } from 'preact/hooks';
import { IDENTIFIERS } from '../../../patterns/identifiers';
import { SITES } from '../../../patterns/sites';
import { readTables } from '../../crowd/tables';
import { createDetector } from '../../detector/detector';
import { loadTagger } from '../../detector/tagger/load';
import { language } from '../../messages/messages';
import { type Clinic, policyOf } from '../../settings/managed/store';
import type { PageServices } from '../services';
import type { Check, Given } from './check';
import { type RecordsState, recordChecks, type SelfTestParts } from './parts';
import { remembering, runStep, stepsUnder } from './run';

/** A run as far as it is. */
export interface Run {
  readonly checks: readonly Check[];
  /** Share of the steps, 0 to 1. */
  readonly share: number;
  /** `null` until they are read. */
  readonly clinic: Clinic | null;
  readonly records: RecordsState | null;
  /** When it ended, in ms since 1970. */
  readonly ended: number | null;
}

const BEGUN: Run = { checks: [], share: 0, clinic: null, records: null, ended: null };

/** Runs everything at once, whenever it is asked again and when another policy holds; a run that is overtaken stops. */
export function useRun(services: PageServices, parts: SelfTestParts): { readonly run: Run; again(): void } {
  const [run, setRun] = useState<Run>(BEGUN);
  const turn = useRef(0);
  const start = async () => {
    turn.current += 1;
    const mine = turn.current;
    setRun(BEGUN);
    for await (const next of runs(services, parts)) {
      if (mine !== turn.current) return;
      setRun(next);
    }
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for a page
  useEffect(() => {
    void start();
    const end = services.onClinic(() => void start());
    return () => {
      end();
      turn.current += 1;
    };
  }, [services, parts]);
  return { run, again: () => void start() };
}

/** A run step by step, with room between for the page to be painted. */
async function* runs(services: PageServices, parts: SelfTestParts): AsyncGenerator<Run> {
  const [clinic, records, weights, tables] = await Promise.all([
    services.loadClinic(),
    parts.records(),
    parts.readWeights(),
    parts.readTables(),
  ]);
  const given = givenOf(clinic, weights, tables);
  const steps = stepsUnder(given);
  const of = recordChecks(records, size);
  const checks: Check[] = [...of];
  for (const [at, step] of steps.entries()) {
    checks.push(...runStep(step, given));
    yield { checks: [...checks], share: (at + 1) / steps.length, clinic, records, ended: null };
    await new Promise<void>((next) => setTimeout(next, 0));
  }
  yield { checks, share: 1, clinic, records, ended: Date.now() };
}

type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false };

function givenOf(clinic: Clinic, weights: Read<ArrayBuffer>, text: Read<string>): Given {
  const tagger = weights.ok ? loadTagger(weights.value) : weights;
  const tables = text.ok ? readTables(text.value) : text;
  const parts = { identifiers: IDENTIFIERS, tagger: tagger.ok ? tagger.value : null, ownNames: [], ownTown: '' };
  const once = createDetector(parts);
  const afresh = createDetector(parts);
  return {
    policy: policyOf(clinic),
    weights: tagger.ok,
    tables: tables.ok ? tables.value : null,
    read: remembering((text) => once.read(text)),
    readAfresh: (text) => afresh.read(text),
    sites: SITES,
    parses,
    now: Date.now(),
  };
}

function parses(selector: string): boolean {
  try {
    document.createDocumentFragment().querySelector(selector);
    return true;
  } catch {
    return false;
  }
}

const KILO = 1000;

/** "12 kB", "3.4 MB", "61 GB". */
function size(bytes: number): string {
  const units = ['kilobyte', 'megabyte', 'gigabyte'] as const;
  const power = Math.min(2, Math.max(0, Math.floor(Math.log10(Math.max(1, bytes)) / 3) - 1));
  const format = { style: 'unit', unit: units[power] ?? 'kilobyte', maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(language(), format).format(bytes / KILO ** (power + 1));
}
