// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Answers } from '../../lib/guard/answers';
import type { Reading } from '../../lib/guard/reader';
import { createWatch, type Watch } from '../../lib/guard/watch';

vi.mock('wxt/browser', () => ({ browser: { runtime: { sendMessage: async () => undefined } } }));

const answers = new Answers();

describe('the watch', () => {
  let field: HTMLTextAreaElement;
  let texts: string[];
  let watch: Watch;

  const read = (): Reading => {
    texts.push(field.value);
    return {
      parts: [],
      text: field.value,
      destination: { origin: 'null', path: '/', label: '', recipients: [], unreadableRecipients: false },
      draftParts: [],
      crowd: null,
      decision: {
        verdict: 'allow',
        rule: 'public',
        purpose: 'public',
        proposed: [],
        notices: [],
        standing: 'public',
        findings: [],
        failed: false,
      },
      share: 1,
    };
  };

  beforeEach(() => {
    vi.useFakeTimers();
    field = document.createElement('textarea');
    document.body.replaceChildren(field);
    texts = [];
    watch = createWatch(window as unknown as Window & typeof globalThis, {
      answers,
      read,
      readWhole: async () => null,
      failed: () => false,
      noted: () => undefined,
    });
  });
  afterEach(() => vi.useRealTimers());

  it('reads what is typed at the next pause', () => {
    field.value = 'Typed.';
    watch.use(field);
    vi.advanceTimersByTime(299);
    expect(texts).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(texts).toEqual(['Typed.']);
  });

  it('reads what is pasted at once, though the text comes after the event', () => {
    watch.pour(field, 0);
    field.value = 'Pasted.';
    watch.use(field);
    vi.advanceTimersByTime(1);
    expect(texts).toEqual(['Pasted.']);
  });

  it('looks once more for an editor that writes what was pasted later and tells nobody', () => {
    watch.pour(field, 0);
    vi.advanceTimersByTime(1);
    field.value = 'Late.';
    vi.advanceTimersByTime(300);
    expect(texts).toEqual(['', 'Late.']);
  });

  it('leaves a paste alone when another composer came into use meanwhile', () => {
    watch.pour(field, 0);
    watch.use(document.createElement('textarea'));
    vi.advanceTimersByTime(1);
    expect(texts).toEqual([]);
  });
});
