import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { openStage, type Stage, violations } from './stage';

/** Longer than the panel takes a press for a hasty one, in ms. */
const CALM = 300;

let stage: Stage;
let page: Page;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());
beforeEach(async () => {
  page = await stage.open('panel.html', { reducedMotion: 'reduce' });
  await page.evaluate(() => window.stage.open('crowd', 'open'));
  await page.waitForTimeout(CALM);
});
afterEach(() => page.context().close());

const answers = () => page.evaluate(() => window.stage.answers);
const button = (name: string) => page.getByRole('button', { name, exact: true });
/** The field for own words, as soon as one can type in it. */
const ownWords = async () => {
  await button('Change the words for fire captain').click();
  const field = page.getByRole('textbox', { name: 'Words instead of fire captain' });
  await expect.poll(() => field.evaluate((each) => each.matches(':focus'))).toBe(true);
  return field;
};

it('says each step in words, and axe finds nothing', async () => {
  const steps = await page.locator('ol.steps > li').allInnerTexts();
  expect(steps.length).toBeGreaterThan(2);
  for (const step of steps) expect(step).toMatch(/\d.* to .*\d|probably one person|about/);
  expect(await page.locator('.figures:not([aria-hidden=true])').count()).toBe(0);
  expect(await page.locator('.crowd').innerText()).not.toMatch(/\bsafe\b|anonymous/i);
  expect(await violations(page)).toEqual([]);
});

it('puts in what would leave the most, from beside the picture', async () => {
  await button('Put it in: “a first responder” for “fire captain”').click();
  expect(await answers()).toEqual(['replace a']);
});

it('takes own words with Enter and sends nothing; Escape leaves the field alone', async () => {
  const field = await ownWords();
  await field.fill('someone in uniform');
  await page.keyboard.press('Escape');
  await field.waitFor({ state: 'detached' });
  expect(await answers()).toEqual([]);
  await ownWords();
  await page.keyboard.type('works shifts');
  await page.keyboard.press('Enter');
  await field.waitFor({ state: 'detached' });
  expect(await answers()).toEqual(['reword a works shifts']);
});

it('says of own words no number of people', async () => {
  const row = page.locator('.row').filter({ hasText: 'fire captain' });
  expect(await row.locator('.leaves').count()).toBe(1);
  await ownWords();
  await page.keyboard.type('the captain of the fire station');
  await page.keyboard.press('Enter');
  await row.getByText('the captain of the fire station').waitFor();
  expect(await row.locator('.leaves').count()).toBe(0);
  expect(await page.locator('.narrowest').count()).toBe(0);
});

it('offers to take a replacement back', async () => {
  await page.evaluate(() => window.stage.update({ undoable: true, notice: 'panel_replaced' }));
  await page.waitForTimeout(CALM);
  await button('Undo the replacement').click();
  expect(await answers()).toEqual(['undo']);
});

it('offers made-up names, and the checklist of a disguise, in words', async () => {
  await page.evaluate(() => {
    window.stage.close();
    window.stage.open('naming', 'open');
  });
  await page.waitForTimeout(CALM);
  await page.getByRole('group', { name: 'Names become' }).getByRole('button', { name: 'made-up names' }).click();
  expect(await answers()).toEqual(['name names']);
  const lines = await page.locator('.disguise li').allInnerTexts();
  expect(lines).toHaveLength(3);
  expect(lines[0]).toContain('still to be done');
  expect(lines[2]).toContain('only you can tell');
  expect(await violations(page)).toEqual([]);
});
