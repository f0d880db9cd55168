import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Result } from '../../lib/model/result';
import { DEFAULT_SETTINGS } from '../../lib/model/settings';
import {
  addPerson,
  approvePlace,
  type Change,
  pause,
  removePerson,
  removePlace,
  resume,
} from '../../lib/settings/changes';
import { createSettingsStore, SETTINGS_KEY } from '../../lib/settings/store';
import type { StorageLike } from '../../lib/settings/stored';

const area: StorageLike = fakeBrowser.storage.local;

beforeEach(() => fakeBrowser.reset());

const held = async () => (await fakeBrowser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY];

describe('the settings store', () => {
  it('starts from the defaults and keeps what is saved', async () => {
    const store = createSettingsStore(area);
    expect(await store.load()).toEqual({ settings: DEFAULT_SETTINGS, rejected: [] });
    const saved = await store.save((settings) => ({ ...settings, ownTown: ' Ely ' }));
    expect(saved).toMatchObject({ ok: true, value: { ownTown: 'Ely' } });
    expect((await createSettingsStore(area).load()).settings.ownTown).toBe('Ely');
  });

  it('loses none of many changes at once', async () => {
    const store = createSettingsStore(area);
    const names = Array.from({ length: 20 }, (_, index) => `Name ${index}`);
    await Promise.all(names.map((name) => store.save((old) => ({ ...old, ownNames: [...old.ownNames, name] }))));
    expect((await store.load()).settings.ownNames).toEqual(names);
  });

  it('tells each change, until it is told to stop', async () => {
    const store = createSettingsStore(area);
    const listener = vi.fn();
    const stop = store.onChange(listener);
    await store.save((settings) => ({ ...settings, welcomed: true }));
    expect(listener).toHaveBeenCalledExactlyOnceWith({
      settings: { ...DEFAULT_SETTINGS, welcomed: true },
      rejected: [],
    });
    await fakeBrowser.storage.local.set({ other: 1 });
    stop();
    await store.save((settings) => ({ ...settings, welcomed: false }));
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it('writes nothing that the schema would not take', async () => {
    const store = createSettingsStore(area);
    await store.save((settings) => ({ ...settings, ownTown: 'Ely' }));
    const refused = await store.save((settings) => ({ ...settings, ownTown: 'x'.repeat(1000) }));
    expect(refused).toEqual({ ok: false, reason: 'settings_error_too_long' });
    expect(await held()).toMatchObject({ ownTown: 'Ely' });
  });

  it('tells of spoilt settings, and mends them with the next change', async () => {
    await fakeBrowser.storage.local.set({ [SETTINGS_KEY]: { ownTown: 7, ownNames: ['Dana'] } });
    const store = createSettingsStore(area);
    expect((await store.load()).rejected).toEqual([{ key: 'ownTown', reason: 'settings_error_shape' }]);
    await store.save((settings) => ({ ...settings, welcomed: true }));
    expect(await store.load()).toEqual({
      settings: { ...DEFAULT_SETTINGS, ownNames: ['Dana'], welcomed: true },
      rejected: [],
    });
  });

  it('survives storage that fails, and goes on afterwards', async () => {
    let broken = true;
    const store = createSettingsStore({
      ...area,
      get: (key) => (broken ? Promise.reject(new Error('disk')) : area.get(key)),
      set: (items) => area.set(items),
    });
    const failed = { key: 'settings', reason: 'settings_error_storage' };
    expect(await store.load()).toEqual({ settings: DEFAULT_SETTINGS, rejected: [failed] });
    expect(await store.save((settings) => settings)).toEqual({ ok: false, reason: failed.reason });
    broken = false;
    expect(await store.save((settings) => settings)).toMatchObject({ ok: true });
  });

  it('survives a change that throws', async () => {
    const store = createSettingsStore(area);
    const thrown = await store.save(() => {
      throw new Error('oops');
    });
    expect(thrown.ok).toBe(false);
    expect(await store.save((settings) => settings)).toMatchObject({ ok: true });
  });
});

describe('changes', () => {
  const apply = (changes: readonly (Change | Result<Change>)[]) =>
    changes.reduce((settings, change) => {
      if (typeof change === 'function') return change(settings);
      return change.ok ? change.value(settings) : settings;
    }, DEFAULT_SETTINGS);

  it('approves a place once and takes it back', () => {
    const place = { origin: 'https://forum.example', path: '/r/therapists' };
    const twice = [approvePlace('forum.example/r/therapists'), approvePlace('https://forum.example/r/therapists/')];
    expect(apply(twice).approvedPlaces).toEqual([place]);
    expect(apply([...twice, removePlace(place)]).approvedPlaces).toEqual([]);
    expect(approvePlace('two words')).toEqual({ ok: false, reason: 'settings_error_origin' });
  });

  it('approves a recipient once and takes it back', () => {
    const twice = [addPerson('Ann@clinic.example'), addPerson('ann@clinic.example')];
    expect(apply(twice).people).toEqual([{ address: 'ann@clinic.example', role: 'team' }]);
    expect(apply([...twice, removePerson('ann@clinic.example')]).people).toEqual([]);
    expect(addPerson('@gmail.com')).toEqual({ ok: false, reason: 'settings_error_free_mail' });
  });

  it('pauses, resumes and forgets pauses that ended', () => {
    const both = apply([pause('https://a.example', 50, 0), pause('https://b.example', 100, 10)]);
    expect(both.pauses).toEqual({ 'https://a.example': 50, 'https://b.example': 100 });
    expect(resume('https://b.example', 20)(both).pauses).toEqual({ 'https://a.example': 50 });
    expect(pause('https://c.example', 200, 60)(both).pauses).toEqual({
      'https://b.example': 100,
      'https://c.example': 200,
    });
  });
});
