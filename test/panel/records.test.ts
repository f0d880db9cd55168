import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openStage, type Stage } from './stage';

let stage: Stage;
let page: Page;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());
afterEach(() => page.context().close());

const open = async (state: string, hash = '#clients') => {
  page = await stage.open(`panel-pages.html?page=options&state=${state}${hash}`);
};
const button = (name: string) => page.getByRole('button', { name, exact: true });
const clients = () => page.getByRole('list', { name: 'Your clients' }).getByRole('listitem');

describe('clients', () => {
  it('are added by hand, and bad entries told without losing a word', async () => {
    await open('full');
    await button('Add a client').click();
    await page.getByLabel('Label').fill('Maria');
    await page.getByLabel('Names', { exact: true }).fill('Ada Moss\nAda Mosswick');
    await button('Save the client').click();
    await page.getByRole('alert').filter({ hasText: 'label' }).waitFor();
    await page.getByLabel('Label').fill('C-14');
    await button('Save the client').click();
    await page.getByRole('alert').filter({ hasText: 'Another client has this label.' }).waitFor();
    await page.getByLabel('Label').fill('C-15');
    await button('Save the client').click();
    await expect.poll(() => clients().allInnerTexts(), { timeout: 20_000 }).toHaveLength(2);
    expect((await clients().allInnerTexts()).join()).toContain('Ada Moss, Ada Mosswick');
  });

  it('are removed, and that is taken back', async () => {
    await open('full');
    await clients().getByRole('button', { name: 'Remove C-14' }).click();
    await page.getByText('No client yet').waitFor();
    await button('Undo').first().click();
    await expect.poll(() => clients().count(), { timeout: 20_000 }).toBe(1);
  });

  it('come out of a file after a look, with its bad lines named', async () => {
    await open('full');
    const text = 'name,label\nBen Okafor,C-14\nZoe Park,Zoe\n,C-3\n';
    await page
      .getByLabel('Bring in a file (CSV)')
      .setInputFiles({ name: 'r.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
    await page.getByText('Clients found: 1. 1 have a label').waitFor();
    await page.getByText('Line 3 (label)').waitFor();
    await page.getByText('Line 4: A name is missing.').waitFor();
    await button('Add these 1').click();
    await page.getByText('1 added.').waitFor();
    expect((await clients().allInnerTexts()).join()).toContain('Ben Okafor');
  });

  it('are locked by a click and unlocked by the keyboard, with a wrong passphrase told', async () => {
    await open('full');
    await button('Lock your clients').click();
    const field = page.getByLabel('Passphrase');
    await field.fill('something else entirely');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').filter({ hasText: 'That is not the passphrase.' }).waitFor();
    expect(await field.evaluate((each) => each.matches(':focus'))).toBe(true);
    await field.fill('four plain garden words');
    await page.keyboard.press('Enter');
    await expect.poll(() => clients().count(), { timeout: 20_000 }).toBe(1);
  });
});

describe('the log', () => {
  it('marks an entry withdrawn, which revokes the releases that it rested on', async () => {
    await open('full', '#disclosures');
    await page.evaluate(() => (window as unknown as { release(to: string): void }).release('@else.example'));
    await page.getByLabel(/^What holds of/).selectOption('withdrawn');
    await expect
      .poll(() => page.evaluate(() => (window as unknown as { held(): { releases: { revoked: unknown }[] } }).held()))
      .toMatchObject({ releases: [{ revoked: expect.any(Number) }] });
  });

  it('keeps the lines of a record, and puts them into the note', async () => {
    await open('full', '#disclosures');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByText('Fill in the record').click();
    const first = page.locator('.record input').first();
    await first.fill('the peer group of Tuesday');
    await first.press('Tab');
    await page.getByText('Saved').first().waitFor();
    await button('Copy a note').click();
    await page.getByText('Copied').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('the peer group of Tuesday');
  });

  it('takes an answer to what is owed', async () => {
    await open('full', '#disclosures');
    const owed = page.locator('.follow-up');
    expect(await owed.count()).toBe(2);
    await owed.first().getByRole('combobox').selectOption('order');
    await page.getByText('Tell the client: not allowed, because an order forbids it').waitFor();
    await owed.first().getByRole('button', { name: 'Done' }).click();
    await page.getByText('The limits were spoken about again').waitFor();
  });
});

it('gives a line against passing on, to be copied', async () => {
  await open('full', '#releases');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await button('Copy a line against passing it on, for C-14').click();
  await page.getByText('Copied').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Please do not pass it on.');
});

it('erases clients and log after being asked twice', async () => {
  await open('full', '#data');
  await button('Erase clients and log').click();
  await button('Erase both now').click();
  await page.getByText('Clients and log were erased.').waitFor();
  await page.getByText('If you forget the passphrase').waitFor();
});
