// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { Answers } from '../../lib/guard/answers';

const composer = () => document.createElement('textarea');

it('which client words are of holds for one draft, however they are written', () => {
  const answers = new Answers();
  const one = composer();
  answers.tell([one], 'Marisol', 'C-4');
  expect(answers.whose([one], ' marisol')).toBe('C-4');
  expect(answers.whose([composer()], 'Marisol')).toBeUndefined();
  answers.forget(one);
  expect(answers.whose([one], 'Marisol')).toBeUndefined();
});

describe('a purpose chosen beforehand', () => {
  it('holds until the draft is sent, and for the rest of that send', () => {
    const answers = new Answers();
    const one = composer();
    answers.choose(one, 'clientAsked');
    expect(answers.purposeOf([one], 0)).toBe('clientAsked');
    expect(answers.spend([one], 1000)).toBe('clientAsked');
    expect(answers.purposeOf([one], 5000)).toBe('clientAsked');
    expect(answers.spend([one], 5000), 'is told once').toBeUndefined();
    expect(answers.purposeOf([one], 11_001), 'is over').toBeUndefined();
  });

  it('holds again when it is chosen again, and for its own draft alone', () => {
    const answers = new Answers();
    const one = composer();
    answers.choose(one, 'court');
    answers.spend([one], 0);
    answers.choose(one, 'court');
    expect(answers.purposeOf([one], 60_000)).toBe('court');
    expect(answers.purposeOf([composer()], 60_000)).toBeUndefined();
    answers.choose(one, null);
    expect(answers.purposeOf([one], 60_000)).toBeUndefined();
  });
});
