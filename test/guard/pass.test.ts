import { describe, expect, it } from 'vitest';
import { Pass } from '../../lib/guard/pass';

const DRAFT = 'about my client';
const NOW = 1_000_000;

describe('a pass for one answered draft', () => {
  it('lets through what the page does with the release, and swallows a second press', () => {
    const pass = new Pass(DRAFT, NOW);
    expect(pass.answer(DRAFT, false, NOW)).toBe('go');
    expect(pass.answer(DRAFT, true, NOW)).toBe('swallow');
  });

  it('is used up when the page took the release', () => {
    const pass = new Pass(DRAFT, NOW);
    pass.settle(true);
    expect(pass.answer(DRAFT, true, NOW)).toBeNull();
    expect(pass.answer(DRAFT, false, NOW)).toBeNull();
  });

  it('lets the user press once more where the page took no notice', () => {
    const pass = new Pass(DRAFT, NOW);
    pass.settle(false);
    expect(pass.answer(DRAFT, true, NOW)).toBe('go');
    expect(pass.press()).toBe('begun');
    expect(pass.answer(DRAFT, true, NOW)).toBe('go');
    expect(pass.answer(DRAFT, false, NOW)).toBe('go');
    expect(pass.press()).toBe('under way');
    pass.settle(true);
    expect(pass.answer(DRAFT, true, NOW)).toBeNull();
  });

  it('goes on into the step that the release opened, once and with the same draft', () => {
    const pass = new Pass(DRAFT, NOW);
    pass.settle(true);
    pass.goOn();
    expect(pass.answer(`${DRAFT}.`, true, NOW)).toBeNull();
    expect(pass.answer(DRAFT, true, NOW)).toBe('go');
    expect(pass.press()).toBe('begun');
    pass.settle(true);
    expect(pass.answer(DRAFT, true, NOW)).toBeNull();
  });

  it('is bound to the exact draft', () => {
    const pass = new Pass(DRAFT, NOW);
    pass.settle(false);
    expect(pass.answer(`${DRAFT}.`, true, NOW)).toBeNull();
  });

  it('ends after a while', () => {
    const pass = new Pass(DRAFT, NOW);
    pass.settle(false);
    expect(pass.answer(DRAFT, true, NOW + 60_000)).toBeNull();
  });
});
