import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Result } from '../model/result';
import type { Settings } from '../model/settings';
import { inForce, withSingles } from '../settings/managed/in-force';
import type { ClinicPolicy } from '../settings/managed/keys';
import type { PageServices } from './services';
import { useClinic } from './use-clinic';

export type Change = (settings: Settings) => Settings;

/** One change that can be taken back. */
export interface Undo {
  /** What happened, in words. */
  readonly words: string;
  back(): void;
}

export interface SettingsInUse {
  /** The user's own, each single one as it holds; `null` until they are read. */
  readonly settings: Settings | null;
  /** All that holds, with what the clinic put on the lists. */
  readonly whole: Settings | null;
  /** What the clinic set. */
  readonly clinic: ClinicPolicy;
  readonly undo: Undo | null;
  /** Saves a change. With `words` it can be taken back, with whatever `alsoBack` takes back, and they say what happened. */
  change(change: Change, words?: string, alsoBack?: () => void): Promise<Result<Settings>>;
  forgetUndo(): void;
}

/** The settings as they stand now, whoever changes them, and the way to change them. */
export function useSettings(services: PageServices): SettingsInUse {
  const [own, setOwn] = useState<Settings | null>(null);
  const clinic = useClinic(services);
  const [undo, setUndo] = useState<Undo | null>(null);
  const latest = useRef<Settings | null>(null);
  const take = useCallback((next: Settings) => {
    latest.current = next;
    setOwn(next);
  }, []);
  useEffect(() => {
    void services.loadSettings().then(take);
    return services.onSettings(take);
  }, [services, take]);

  const change = useCallback(
    async (wanted: Change, words?: string, alsoBack?: () => void) => {
      const before = latest.current;
      const result = await services.saveSettings(wanted);
      if (!result.ok) return result;
      take(result.value);
      if (words !== undefined && before !== null) {
        const back = restore(before, result.value);
        setUndo({
          words,
          back: () => {
            setUndo(null);
            alsoBack?.();
            void services.saveSettings(back).then((restored) => restored.ok && take(restored.value));
          },
        });
      }
      return result;
    },
    [services, take],
  );
  const settings = useMemo(() => (own && clinic ? withSingles(own, clinic) : null), [own, clinic]);
  const whole = useMemo(() => (own && clinic ? inForce(own, clinic) : null), [own, clinic]);
  return { settings, whole, clinic: clinic ?? {}, undo, change, forgetUndo: () => setUndo(null) };
}

/** Takes back exactly what differs between two settings: what was changed elsewhere since stays. */
function restore(before: Settings, after: Settings): Change {
  const keys = (Object.keys(before) as (keyof Settings)[]).filter(
    (key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]),
  );
  return (now) => ({ ...now, ...Object.fromEntries(keys.map((key) => [key, before[key]])) });
}
