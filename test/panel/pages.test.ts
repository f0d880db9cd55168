import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Settings } from '../../lib/model/settings';
import english from '../../public/_locales/en/messages.json';
import { openStage, type Stage } from './stage';

let stage: Stage;
let page: Page;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());
afterEach(() => page.context().close());

const open = async (address: string) => {
  page = await stage.open(`panel-pages.html?${address}`);
};
const button = (name: string) => page.getByRole('button', { name, exact: true });
const held = () => page.evaluate(() => (window as unknown as { held(): Settings }).held());
const alert = () => page.getByRole('alert').filter({ hasText: /./ });

describe('the limits of confidentiality', () => {
  it('say what the settings in force say, and nothing of a client or a recipient', async () => {
    await open('page=limits&state=full');
    const sheet = page.getByRole('main');
    await sheet.getByText('A supervisor who helps me do my work well.').waitFor();
    const words = await sheet.innerText();
    expect(words).toContain('42 CFR Part 2 (substance use): Records of care for alcohol');
    expect(words).toContain('House rule: No names in chat.');
    expect(words).toContain('November 23, 2026');
    expect(words).not.toContain('Whoever pays for your care');
    const told = await page.locator('body').innerText();
    for (const secret of ['C-14', 'kim@', 'support at school', 'okafor', 'clinic.example', 'Bend'])
      expect(told.toLowerCase()).not.toContain(secret.toLowerCase());
  });

  it('leave out a contact or a rule that is not for clients, and print the sheet alone', async () => {
    await open('page=limits&state=full');
    await page.getByLabel('My lawyer').uncheck();
    await page.getByLabel('House rule').uncheck();
    await page.emulateMedia({ media: 'print' });
    const printed = await page.locator('body').innerText();
    expect(printed).toContain('Crisis line: 555-0100');
    expect(printed).not.toContain('555-0101');
    expect(printed).not.toContain('House rule');
    expect(printed).not.toContain('Discreet made this sheet');
  });

  it('say that nobody else is told where the list is empty', async () => {
    await open('page=limits');
    await page.getByText('I do not share what you tell me with anyone else').waitFor();
    expect(await page.getByRole('heading').allTextContents()).not.toContain('The rules I follow');
  });
});

describe('what the clinic set', () => {
  it('is shown and cannot be changed, with who to ask', async () => {
    await open('page=options&state=clinic');
    const watchful = page.getByRole('radio', { name: /^Whenever something might identify/ });
    await watchful.waitFor();
    expect(await watchful.isChecked()).toBe(true);
    expect(await watchful.isDisabled()).toBe(true);
    expect(await page.getByLabel('Town you practise in').isDisabled()).toBe(true);
    expect(await page.getByLabel('Town you practise in').inputValue()).toBe('Bend');
    const places = page
      .getByRole('group', { name: 'Set by your clinic.' })
      .filter({ hasText: 'records.clinic.example' });
    expect(await places.innerText()).toContain('Ask: IT desk, extension 4');
    expect(await places.innerText()).toContain('The clinic decided this together in May.');
    expect(await places.getByRole('button').first().isDisabled()).toBe(true);
    expect(await button('Save my settings as a file').isDisabled()).toBe(true);
    expect(await page.locator('#data').innerText()).toContain('does not want records to leave');
  });

  it('is told key by key, with what was not taken and why', async () => {
    await open('page=policy&state=clinic');
    const row = (key: string) =>
      page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: new RegExp(`^${key}`) }) });
    await row('approvedDomains').first().waitFor();
    expect(await row('approvedDomains').first().innerText()).toContain('@clinic.example');
    expect(await row('approvedDomains').first().innerText()).toContain('Policy');
    expect(await row('mode').first().innerText()).toContain('Not set');
    expect(await row('blockedPlaces').first().innerText()).toContain('Enter the address of a site');
    await page.getByText('requireReasons: There is no such key.').waitFor();
    expect(await row('sensitivity').last().innerText()).toMatch(/watchful\s+Policy\s+Locked/);
    await page.getByText('chrome://policy').waitFor();
    await page.getByRole('searchbox').fill('export');
    expect(await row('approvedDomains').count()).toBe(0);
    expect(await row('exportAllowed').count()).toBe(1);
  });

  it('is copied without a word that the user entered', async () => {
    await open('page=policy&state=clinic');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await button('Copy as JSON').click();
    await page.getByText('Copied').waitFor();
    const report = await page.evaluate(() => navigator.clipboard.readText());
    expect(JSON.parse(report)).toMatchObject({
      known: 'set',
      policy: { exportAllowed: false },
      rejected: [{ key: 'blockedPlaces.1' }, {}],
    });
    expect(report).not.toContain('Okafor');
  });

  it('leaves the popup without a pause', async () => {
    await open('page=popup&state=clinic');
    await page.getByText('Set by your clinic.').waitFor();
    expect(await button('Pause here for an hour').isDisabled()).toBe(true);
  });
});

describe('options', () => {
  it('adds and removes a name, and takes it back', async () => {
    await open('page=options');
    await page.getByLabel('Names you write under').fill('  Ann   Okafor ');
    await page.keyboard.press('Enter');
    await button('Remove Ann Okafor').click();
    await expect.poll(held).toMatchObject({ ownNames: [] });
    await button('Undo').click();
    await expect.poll(held).toMatchObject({ ownNames: ['Ann Okafor'] });
    await button('Remove Ann Okafor').waitFor();
  });

  it('says next to the field why something is refused, and keeps what was typed', async () => {
    await open('page=options');
    const field = page.getByLabel('Approved people').first();
    await field.fill('@gmail.com');
    await page.keyboard.press('Enter');
    expect(await alert().textContent()).toBe('Anyone can have an address there. Approve single addresses instead.');
    expect(await field.inputValue()).toBe('@gmail.com');
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    expect(await field.evaluate((each) => each.matches(':focus'))).toBe(true);
    await field.fill('ann@gmail.com');
    await page.keyboard.press('Enter');
    await expect.poll(held).toMatchObject({ people: [{ address: 'ann@gmail.com', role: 'team' }] });
    expect(await alert().count()).toBe(0);
  });

  it('names what was stored and could not be read, and goes on with the rest', async () => {
    await open('page=options&state=broken');
    await alert().filter({ hasText: 'Town you practise in and Approved people' }).waitFor();
    await button('Keep the rest').click();
    await expect.poll(() => alert().count()).toBe(0);
    expect(await held()).toMatchObject({ ownTown: '', people: [{ address: '@clinic.example' }, {}] });
  });

  it('enters a release, says what it lacks, revokes it and takes that back', async () => {
    await open('page=options');
    await button('Add a release').click();
    await page.getByLabel('Label for the client').fill('Maria Delgado');
    await button('Save release').click();
    expect(await alert().textContent()).toContain('so that it names nobody');
    await page.getByLabel('Label for the client').fill('C-14');
    await page.getByLabel('Who may receive it').fill('kim@school.example, @court.example');
    await button('Save release').click();
    await page.getByText('Still missing: what it is for, when it was signed, when it ends, and that').waitFor();
    expect(await held()).toMatchObject({
      releases: [{ client: 'C-14', recipients: ['kim@school.example', '@court.example'], revoked: null }],
    });
    await button('Revoke the release of C-14').click();
    await page.getByText('Revoked', { exact: true }).waitFor();
    await button('Undo').click();
    await button('Revoke the release of C-14').waitFor();
    await button('Remove C-14').click();
    await expect.poll(held).toMatchObject({ releases: [] });
    await button('Undo').click();
    await button('Remove C-14').waitFor();
  });

  it('keeps what places are for, who people are, and until when', async () => {
    await open('page=options&state=full');
    await page.getByLabel('What records.clinic.example is for').selectOption('No details of clients at all');
    await page.getByLabel('What @clinic.example is to your clients').selectOption('My supervisor');
    await page.getByLabel('Until when @clinic.example is on the list').fill('2027-03-31');
    await expect.poll(held).toMatchObject({ people: [{ role: 'supervisor', until: '2027-03-31' }, {}] });
    expect((await held()).approvedPlaces[0]).toMatchObject({ use: 'noClients' });
  });

  it('lists what still wants its record, with a note to start from', async () => {
    await open('page=options&state=full');
    const row = page.getByRole('listitem').filter({ hasText: 'Consultation, Nov' });
    await row.getByText('Not written yet').waitFor();
    await row.getByRole('button', { name: 'Note written' }).click();
    await row.getByRole('button', { name: 'Note not written' }).waitFor();
    await row.getByRole('button', { name: /^Remove/ }).click();
    await page.getByText('Nothing yet. After a consultation').waitFor();
    await page.getByText('Removed.').getByRole('button', { name: 'Undo' }).click();
    await row.getByRole('button', { name: 'Note not written' }).waitFor();
  });

  it('offers to underline only what is let go nearly every time, and takes it back', async () => {
    await open('page=options&state=full');
    await page.getByText('You let a date of birth go nearly every time.').waitFor();
    await button('Underline only').click();
    await expect.poll(held).toMatchObject({ demoted: ['dateOfBirth'] });
    await button('Ask about a date of birth again').click();
    await expect.poll(held).toMatchObject({ demoted: [] });
    await button('Keep asking').click();
    await page.getByText('You let a date of birth go nearly every time.').waitFor({ state: 'detached' });
  });

  it('keeps whom to call', async () => {
    await open('page=options');
    await page.getByLabel('Who', { exact: true }).fill('County crisis line');
    await page.getByLabel('Number or address').fill('555-0100');
    await page.keyboard.press('Enter');
    await button('Remove County crisis line').click();
    await expect.poll(held).toMatchObject({ contacts: [] });
    await button('Undo').click();
    await expect.poll(held).toMatchObject({ contacts: [{ label: 'County crisis line', reach: '555-0100' }] });
  });

  it('keeps which codes the user works under, and rules of the clinic', async () => {
    await open('page=options');
    await page.getByRole('checkbox', { name: 'HIPAA Privacy Rule' }).check();
    await page.getByRole('group', { name: 'United Kingdom' }).getByLabel('GMC guidance').check();
    await expect.poll(held).toMatchObject({ codes: ['hipaa', 'gmc'] });
    await page.getByRole('checkbox', { name: 'HIPAA Privacy Rule' }).uncheck();
    await expect.poll(held).toMatchObject({ codes: ['gmc'] });
    await page.getByLabel('Name', { exact: true }).fill('House rule');
    await page.getByLabel('What it says, in a sentence').fill('No names in chat.');
    await page.getByLabel('Link, if there is one').fill('javascript:go()');
    await page.keyboard.press('Enter');
    expect(await alert().textContent()).toBe('Begin the link with https://, or leave it empty.');
    await page.getByLabel('Link, if there is one').fill('');
    await page.keyboard.press('Enter');
    await expect.poll(held).toMatchObject({ ownCodes: [{ name: 'House rule', link: '' }] });
    await button('Remove House rule').click();
    await expect.poll(held).toMatchObject({ ownCodes: [] });
  });

  it('keeps the town when the field is left', async () => {
    await open('page=options');
    await page.getByLabel('Town you practise in').fill('Bend');
    await page.keyboard.press('Tab');
    await page.getByText('Saved').waitFor();
    expect(await held()).toMatchObject({ ownTown: 'Bend' });
  });

  it('keeps how closely it is to read as soon as that is chosen', async () => {
    await open('page=options');
    const choice = page.getByRole('group', { name: 'When should Discreet speak up?' });
    expect(await choice.getByRole('radio').evaluateAll((all) => all.map((one) => one.matches(':checked')))).toEqual([
      false,
      true,
      false,
    ]);
    await choice.getByRole('radio').nth(1).focus();
    await page.keyboard.press('ArrowDown');
    await expect.poll(held).toMatchObject({ sensitivity: 'watchful' });
  });

  it('erases everything after a second press, and brings it all back', async () => {
    await open('page=options&state=full');
    const before = await held();
    await button('Erase all settings').click();
    expect(await held()).toEqual(before);
    await button('Erase now').click();
    await expect.poll(held).toMatchObject({ ownNames: [], ownTown: '', approvedPlaces: [], people: [] });
    await button('Undo').click();
    await expect.poll(held).toEqual(before);
    expect(await page.getByLabel('Town you practise in').inputValue()).toBe('Bend');
  });

  it('hands the settings over as a file', async () => {
    await open('page=options&state=full');
    const [download] = await Promise.all([page.waitForEvent('download'), button('Save my settings as a file').click()]);
    const file = JSON.parse(await readFile(await download.path(), 'utf8'));
    expect(file).toEqual(await held());
  });

  it('finds entries and sections', async () => {
    await open('page=options&state=full');
    await page.getByRole('searchbox').fill('northside');
    await expect.poll(() => page.getByRole('heading', { level: 2 }).allTextContents()).toEqual(['Places and people']);
    expect(await page.getByRole('button', { name: /^Remove/ }).count()).toBe(1);
    await page.getByRole('searchbox').fill('zebra');
    await page.getByText('Nothing here is called “zebra”.').waitFor();
  });
});

describe('popup', () => {
  it('lets what a draft is for be picked by a letter', async () => {
    await open('page=popup');
    const pick = page.getByLabel('This draft is for');
    await pick.focus();
    await page.keyboard.press('s');
    await expect
      .poll(() => page.evaluate(() => (window as unknown as { chosen(): string }).chosen()))
      .toBe('supervision');
  });

  it('says quietly what wants a record and which release ends soon', async () => {
    await open('page=popup&state=full');
    await page.getByRole('link', { name: 'Records to write: 1' }).waitFor();
    await page.getByRole('link', { name: 'A release ends soon: C-14' }).waitFor();
  });

  it('approves this place, and takes it back', async () => {
    await open('page=popup');
    await page.getByText('Two details in your draft could identify a client.').waitFor();
    await button('Approve this place').click();
    await expect.poll(held).toMatchObject({ approvedPlaces: [{ origin: 'https://forum.example.org', path: '/' }] });
    await button('Undo').click();
    await expect.poll(held).toMatchObject({ approvedPlaces: [] });
  });

  it('pauses for an hour', async () => {
    await open('page=popup');
    await button('Pause here for an hour').click();
    await expect.poll(async () => Object.keys((await held()).pauses)).toEqual(['https://forum.example.org']);
    const left = ((await held()).pauses['https://forum.example.org'] ?? 0) - Date.now();
    expect(left).toBeGreaterThan(3_500_000);
    expect(left).toBeLessThanOrEqual(3_600_000);
  });

  it('says why fields were left alone', async () => {
    await open('page=popup&state=failed');
    await page.getByText('Fields left alone').click();
    await page.getByText(english.skip_password.message).waitFor();
  });

  it('says what it made of the place, and that what it knew of the site no longer fits', async () => {
    await open('page=popup&state=letter');
    await page.getByText('A channel: #supervision').waitFor();
    await page.getByText('About 1,200 people can read this.').waitFor();
    await page.getByText('New on this reply: new@example.com').waitFor();
    await page.getByText(english.popup_outdated.message).waitFor();
  });

  it('says where it cannot work', async () => {
    await open('page=popup&state=elsewhere');
    await page.getByText('Discreet cannot work on this page.').waitFor();
  });
});

describe('welcome', () => {
  it('leads from step to step, the focus with it', async () => {
    await open('page=welcome');
    await button('Next').click();
    const heading = page.getByRole('heading', { level: 1 });
    expect(await heading.textContent()).toBe('Where may clients’ details go?'.replace('’', "'"));
    expect(await heading.evaluate((each) => each.matches(':focus'))).toBe(true);
    await button('Skip').click();
    await expect.poll(held).toMatchObject({ welcomed: true });
  });

  it('has a composer to practise on', async () => {
    await open('page=welcome#practice');
    await page.getByRole('textbox', { name: 'Message' }).fill('Hello there');
    await button('Send').click();
    await page.getByRole('log').getByText('Hello there').waitFor();
    await page.getByRole('radio', { name: 'Chat' }).check();
    await page.getByRole('textbox', { name: 'Message' }).fill('And again');
    await page.keyboard.press('Enter');
    await page.getByRole('log').getByText('And again').waitFor();
  });
});
