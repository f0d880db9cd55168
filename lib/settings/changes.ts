import type { Result } from '../model/result';
import type { ApprovedPlace, Settings } from '../model/settings';
import { normalisePlace } from './origin';
import { normaliseRecipient } from './recipient';
import { placeKey } from './schema';

/** Changes of settings for `SettingsStore.save`. Each gives new settings and leaves the old ones alone. */
export type Change = (settings: Settings) => Settings;

/** Approves what the user typed, such as `forum.example/r/therapists`. Reasons as in `normalisePlace`. */
export function approvePlace(input: string): Result<Change> {
  const read = normalisePlace(input);
  if (!read.ok) return read;
  const place = read.value;
  return {
    ok: true,
    value: (settings) => ({
      ...settings,
      approvedPlaces: [...removePlace(place)(settings).approvedPlaces, place],
    }),
  };
}

export function removePlace(place: ApprovedPlace): Change {
  return (settings) => ({
    ...settings,
    approvedPlaces: settings.approvedPlaces.filter((other) => placeKey(other) !== placeKey(place)),
  });
}

/** Approves an address or a whole domain. Reasons as in `normaliseRecipient`. */
export function approveRecipient(input: string): Result<Change> {
  const read = normaliseRecipient(input);
  if (!read.ok) return read;
  const recipient = read.value;
  return {
    ok: true,
    value: (settings) => ({
      ...settings,
      approvedRecipients: [...removeRecipient(recipient)(settings).approvedRecipients, recipient],
    }),
  };
}

export function removeRecipient(recipient: string): Change {
  return (settings) => ({
    ...settings,
    approvedRecipients: settings.approvedRecipients.filter((other) => other !== recipient),
  });
}

/** Pauses an origin until `until`, and forgets pauses that ended. Both in ms since 1970. */
export function pause(origin: string, until: number, now: number): Change {
  return (settings) => ({ ...settings, pauses: { ...running(settings, now), [origin]: until } });
}

/** Ends the pause of an origin, and forgets pauses that ended. */
export function resume(origin: string, now: number): Change {
  return (settings) => {
    const { [origin]: _, ...pauses } = running(settings, now);
    return { ...settings, pauses };
  };
}

function running({ pauses }: Settings, now: number): Record<string, number> {
  return Object.fromEntries(Object.entries(pauses).filter(([, until]) => until > now));
}
