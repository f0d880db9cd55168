import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openStage, type Stage } from './stage';

let stage: Stage;
let page: Page;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());
beforeEach(async () => {
  page = await stage.open('panel.html');
});
afterEach(() => page.context().close());

const show = () => page.evaluate(() => window.stage.showMarks());
const answers = () => page.evaluate(() => window.stage.answers);
/** Style and place of every line drawn. */
const lines = () =>
  page.evaluate(() => {
    const host = [...document.documentElement.children].find((each) => each.shadowRoot?.querySelector('.mark'));
    return [...(host?.shadowRoot?.querySelectorAll('.mark') ?? [])].map((line) => {
      const { left, top, width } = line.getBoundingClientRect();
      return { style: getComputedStyle(line).borderBottomStyle, left, top, width };
    });
  });

describe('marks', () => {
  it('underline in place: solid for what identifies by itself, dotted for the rest', async () => {
    const before = await page.evaluate(() => [document.body.outerHTML, document.documentElement.scrollHeight]);
    await show();
    const drawn = await lines();
    expect(drawn.map(({ style }) => style)).toEqual(['solid', 'dotted']);
    expect(drawn[0]?.width).toBeGreaterThan(50);
    expect(await page.evaluate(() => [document.body.outerHTML, document.documentElement.scrollHeight])).toEqual(before);
  });

  it('tell which of them is under the pointer, and let it through', async () => {
    await show();
    const [name] = await lines();
    const point = { x: (name?.left ?? 0) + 5, y: (name?.top ?? 0) + 8 };
    expect(await page.evaluate(({ x, y }) => window.stage.at(x, y), point)).toBe('name');
    expect(await page.evaluate(() => window.stage.at(1, 1))).toBeNull();
    expect(await page.evaluate(({ x, y }) => document.elementFromPoint(x, y)?.id, point)).toBe('rich');
  });

  it('follow when something scrolls, and go at once', async () => {
    await page.setViewportSize({ width: 800, height: 300 });
    await page.evaluate(() => document.getElementById('rich')?.scrollIntoView());
    await show();
    const [before] = await lines();
    await page.mouse.wheel(0, -40);
    await expect.poll(async () => (await lines())[0]?.top).not.toBe(before?.top);
    await page.evaluate(() => window.stage.clearMarks());
    expect(await lines()).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
  });

  it('do not shine through what lies over the composer', async () => {
    await page.evaluate(() => {
      const menu = document.createElement('menu');
      menu.style.cssText = 'position: fixed; inset: 0; margin: 0; background: white';
      document.body.append(menu);
    });
    await show();
    expect(await lines()).toEqual([]);
  });

  it('stand above a dialog of the page that holds the composer', async () => {
    await page.evaluate(() => {
      const dialog = document.createElement('dialog');
      dialog.append(document.getElementById('rich') ?? '');
      document.body.append(dialog);
      dialog.showModal();
    });
    await show();
    expect(await lines()).toHaveLength(2);
  });
});

describe('a card', () => {
  it('opened by a key takes the focus, answers, and gives it back', async () => {
    await page.focus('#rich');
    await page.evaluate(() => window.stage.openCard(true));
    await page.keyboard.press('Enter');
    expect(await answers()).toEqual(['replace', 'closed']);
  });

  it('goes at Escape, unheard by the page', async () => {
    await page.focus('#rich');
    await page.evaluate(() => {
      document.addEventListener('keydown', () => window.stage.answers.push('heard'));
      window.stage.openCard(false);
    });
    await page.keyboard.press('Escape');
    expect(await answers()).toEqual(['closed']);
  });

  it('goes as the user types on', async () => {
    await page.focus('#rich');
    await page.evaluate(() => window.stage.openCard(false));
    await page.keyboard.type('a');
    expect(await answers()).toEqual(['closed']);
    expect(await page.locator('#rich').textContent()).toContain('a');
  });

  it('answers to a press, the caret still in the composer', async () => {
    await page.focus('#rich');
    await page.evaluate(() => window.stage.openCard(false));
    await page.getByRole('button', { name: 'Not an identifier' }).click();
    expect(await answers()).toEqual(['notIdentifier', 'closed']);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('rich');
  });

  it('can be reached where the composer stands in a modal dialog', async () => {
    await page.evaluate(() => {
      const dialog = document.createElement('dialog');
      dialog.append(document.getElementById('rich') ?? '');
      document.body.append(dialog);
      dialog.showModal();
      window.stage.openCard(false);
    });
    await page.getByRole('button', { name: 'Replace with “my client”' }).click();
    expect(await answers()).toEqual(['replace', 'closed']);
  });

  it('goes when the pointer has left', async () => {
    await page.evaluate(() => window.stage.openCard(false));
    await page.mouse.move(790, 10);
    await expect.poll(answers).toEqual(['closed']);
  });
});
