import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openStage, type Stage } from './stage';

/** Longer than the panel takes a press for a hasty one, in ms. */
const CALM = 300;
const STRICT = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; trusted-types 'none'; require-trusted-types-for 'script'",
};

let stage: Stage;
let page: Page;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());
beforeEach(async () => {
  page = await stage.open('panel.html', { reducedMotion: 'reduce' });
});
afterEach(() => page.context().close());

const open = (view: string, root: 'open' | 'closed' = 'open') =>
  page.evaluate(([name, mode]) => window.stage.open(name ?? '', mode as 'open' | 'closed'), [view, root]);
const answers = () => page.evaluate(() => window.stage.answers);
const button = (name: string) => page.getByRole('button', { name, exact: true });
/** What the browser tells a screen reader, closed roots included. */
async function spoken(): Promise<{ role: string; name: string; focused: boolean }[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  return nodes
    .filter((node) => !node.ignored)
    .map((node) => ({
      role: String(node.role?.value ?? ''),
      name: String(node.name?.value ?? ''),
      focused: node.properties?.some((each) => each.name === 'focused' && each.value.value === true) ?? false,
    }));
}

describe('a closed panel', () => {
  it('is an alert dialog named "Before you send" with the focus on "Keep editing"', async () => {
    await open('reason', 'closed');
    const heard = await spoken();
    expect(heard).toContainEqual(expect.objectContaining({ role: 'alertdialog', name: 'Before you send' }));
    expect(heard).toContainEqual({ role: 'button', name: 'Keep editing', focused: true });
    for (const name of ['Replace all', 'Send as it is', 'Replace Maria Delgado', 'Not an identifier: Maria Delgado']) {
      expect(heard).toContainEqual({ role: 'button', name, focused: false });
    }
    expect(heard).toContainEqual(expect.objectContaining({ role: 'group', name: 'Reason' }));
    expect(heard.filter(({ role }) => role === 'radio').map(({ name }) => name)).toEqual([
      'Consultation',
      'Supervision',
      'Release on file',
      'Report or danger',
      'Not about a client',
      'Other',
    ]);
  });

  it('shows nothing to the page', async () => {
    await open('found', 'closed');
    const seen = await page.evaluate(() => ({
      html: document.documentElement.outerHTML,
      root: [...document.documentElement.children].some((each) => each.shadowRoot !== null),
      focus: document.activeElement?.tagName,
    }));
    expect(seen.root).toBe(false);
    expect(seen.html).not.toContain('Before you send');
  });

  it('works under the strictest content policy', async () => {
    await page.context().close();
    page = await stage.open('panel.html', { reducedMotion: 'reduce' }, STRICT);
    const complaints: string[] = [];
    page.on('console', (line) => complaints.push(line.text()));
    await open('found');
    const look = await button('Replace all').evaluate((each) => getComputedStyle(each).backgroundColor);
    expect(look).toBe('rgb(15, 95, 107)');
    expect(complaints).toEqual([]);
  });
});

describe('keys', () => {
  it('Escape keeps editing, and the focus goes back', async () => {
    await page.focus('textarea');
    await open('found');
    await page.keyboard.press('Escape');
    expect(await answers()).toEqual(['keepEditing']);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('draft');
    expect(await page.evaluate(() => document.documentElement.lastElementChild?.tagName)).toBe('BODY');
  });

  // Haste is what is tried: a machine that took longer than that to press is no reason to fail.
  it('a second Enter typed in haste does nothing at all', { retry: 3 }, async () => {
    await open('found');
    await page.keyboard.press('Enter');
    expect(await answers()).toEqual([]);
    await page.waitForTimeout(CALM);
    await page.keyboard.press('Enter');
    expect(await answers()).toEqual(['keepEditing']);
  });

  it('an Enter held down does not send', async () => {
    await open('found');
    await page.waitForTimeout(CALM);
    await button('Send as it is').focus();
    const session = await page.context().newCDPSession(page);
    const key = { type: 'keyDown', key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13, text: '\r' } as const;
    for (let n = 0; n < 3; n += 1) await session.send('Input.dispatchKeyEvent', { ...key, autoRepeat: true });
    expect(await answers()).toEqual([]);
    await session.send('Input.dispatchKeyEvent', key);
    expect(await answers()).toEqual(['send null']);
  });

  it('Tab stays inside and reaches everything', async () => {
    await open('found');
    const names = new Set<string>();
    for (let n = 0; n < 20; n += 1) {
      await page.keyboard.press('Tab');
      const name = await page.evaluate(() => {
        const focused = document.activeElement?.shadowRoot?.activeElement;
        return focused?.getAttribute('aria-label') ?? focused?.textContent ?? '';
      });
      names.add(name);
    }
    for (const name of ['Replace all', 'Keep editing', 'Send as it is', 'Replace 3/4/91', 'Why? 3/4/91']) {
      expect(names).toContain(name);
    }
  });

  it('are kept from the page, and so are presses', async () => {
    await open('reason');
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      for (const type of ['keydown', 'keyup', 'input', 'beforeinput', 'focusin', 'pointerdown', 'mousedown']) {
        document.addEventListener(type, () => heard.push(type), true);
      }
      document.addEventListener('click', () => heard.push('click'));
    });
    await page.getByRole('radio', { name: 'Other' }).check();
    await page.getByLabel('In a few words').fill('asked by my supervisor');
    await page.keyboard.type('!');
    await button('Why? 3/4/91').click();
    expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
    await page.getByText('45 CFR 164.514(b)(2)').waitFor();
    await page.getByText('No names in chat. House rule').waitFor();
    expect(await page.getByText('Aid, not legal advice.').count()).toBe(1);
  });
});

describe('answers', () => {
  it('asks which of two clients it is, and shows nothing of either but a label', async () => {
    await open('clients');
    const which = page.getByRole('button', { name: /^marisol is/ });
    expect(await which.allInnerTexts()).toEqual(['C-1', 'C-4']);
    expect(await page.getByRole('button', { name: /^Quintero is/ }).count()).toBe(0);
    await button('marisol is C-4').click();
    expect(await answers()).toEqual(['whose b C-4']);
  });

  it('only trusted events count', async () => {
    await open('found');
    await page.waitForTimeout(CALM);
    await page.evaluate(() => {
      const root = [...document.documentElement.children].find((each) => each.shadowRoot)?.shadowRoot;
      for (const each of root?.querySelectorAll('button') ?? []) each.click();
      const dialog = root?.querySelector('dialog');
      dialog?.dispatchEvent(new Event('cancel'));
      dialog?.dispatchEvent(new Event('close'));
      dialog?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
    });
    expect(await answers()).toEqual([]);
  });

  it('replaces one, then all, in place, and then offers to send', async () => {
    await open('found');
    await button('Replace 3/4/91').click();
    await page.getByText('One detail identifies your client.').waitFor();
    await button('Not an identifier: Maria Delgado').click();
    await button('Replace all').click();
    await page.getByText('Nothing here identifies anyone that we can see').waitFor();
    await page.waitForTimeout(CALM);
    await button('Send as it is').click();
    expect(await answers()).toEqual(['replace b', 'notIdentifier a', 'replaceAll', 'send null']);
  });

  it('keeps the focus near where a row was', async () => {
    await open('found');
    await page.waitForTimeout(CALM);
    await button('Replace Maria Delgado').focus();
    await page.keyboard.press('Enter');
    const focused = () =>
      page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.getAttribute('aria-label') ?? '');
    expect(await focused()).toContain('3/4/91');
  });

  it('takes a reason by its number, and shows what belongs to it', async () => {
    await open('reason');
    await page.waitForTimeout(300);
    await page.keyboard.press('4');
    await page.getByRole('checkbox', { name: 'The danger is serious and imminent' }).waitFor();
    await page.getByText('Crisis line').waitFor();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.textContent))
      .toBe('Send as it is');
    await page.keyboard.press('1');
    await page.getByRole('checkbox').first().waitFor({ state: 'detached' });
    expect(await page.getByRole('radio', { name: 'Consultation' }).isChecked()).toBe(true);
  });

  it('asks for a reason where one is required, and says so', async () => {
    await open('reason');
    await page.waitForTimeout(CALM);
    await button('Send as it is').click();
    expect(await answers()).toEqual([]);
    expect(await page.getByRole('alert').textContent()).toBe('Choose a reason first.');
    expect(await page.getByRole('radio', { name: 'Consultation' }).evaluate((each) => each.matches(':focus'))).toBe(
      true,
    );
    await page.getByRole('radio', { name: 'Other' }).check();
    await button('Send as it is').click();
    expect(await page.getByRole('alert').textContent()).toBe('Say in a few words why.');
    await page.keyboard.type('a journal asked');
    await button('Send as it is').click();
    expect(await answers()).toEqual(['send other a journal asked']);
  });

  it('sends once, however often it is pressed', async () => {
    await open('found');
    await page.waitForTimeout(CALM);
    await button('Send as it is').dblclick();
    expect(await answers()).toEqual(['send null']);
  });

  it('does not send in the first moment', async () => {
    await open('found');
    const box = await button('Send as it is').boundingBox();
    await page.evaluate(() => window.stage.close());
    await page.mouse.move((box?.x ?? 0) + 10, (box?.y ?? 0) + 10);
    await open('found');
    await page.mouse.down();
    await page.mouse.up();
    expect(await answers()).toEqual([]);
  });

  it('has no way to send what is blocked', async () => {
    await open('block');
    expect(await button('Send as it is').count()).toBe(0);
  });

  it('gives the words back when the field is gone', async () => {
    await open('gone');
    expect(await page.getByLabel('Your words').inputValue()).toContain('fire captain');
    await button('Copy my words').click();
    expect(await answers()).toEqual(['copyDraft']);
  });
});

describe('stepping aside for an edit', () => {
  it('frees the page, stays in sight, and comes back with the focus where it was', async () => {
    await open('many');
    await page.waitForTimeout(CALM);
    await button('Replace 555-0104').focus();
    await page.evaluate(() => {
      window.stage.handle()?.stepAside();
      document.querySelector('textarea')?.focus();
    });
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('draft');
    expect(await page.getByRole('alertdialog').isVisible()).toBe(true);
    await page.evaluate(() => window.stage.handle()?.stepBack());
    expect(await button('Replace 555-0104').evaluate((each) => each.matches(':focus'))).toBe(true);
    expect(await answers()).toEqual([]);
  });

  it('brings back a popover that a modal dialog closes', async () => {
    await page.evaluate(() => document.getElementById('pop')?.showPopover());
    await open('found');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.getElementById('pop')?.matches(':popover-open'))).toBe(true);
  });
});

describe('a page that interferes', () => {
  it('removes the panel: it comes back as it was', async () => {
    await open('reason');
    await page.getByRole('radio', { name: 'Supervision' }).check();
    await page.evaluate(() => document.documentElement.lastElementChild?.remove());
    await page.getByRole('alertdialog').waitFor();
    expect(await page.getByRole('radio', { name: 'Supervision' }).isChecked()).toBe(true);
    expect(await answers()).toEqual([]);
    await page.waitForTimeout(CALM);
    await button('Send as it is').click();
    expect(await answers()).toEqual(['send supervision']);
  });

  it('hides it: it shows again', async () => {
    await open('found');
    await page.evaluate(() => {
      const host = document.documentElement.lastElementChild;
      host?.setAttribute('hidden', '');
      host?.setAttribute('inert', '');
      host?.setAttribute('style', 'display: none !important');
    });
    await button('Keep editing').click();
    expect(await answers()).toEqual(['keepEditing']);
  });

  it('replaces its whole root element', async () => {
    await open('found');
    await page.evaluate(() => {
      const root = document.createElement('html');
      root.append(document.createElement('body'));
      document.replaceChild(root, document.documentElement);
    });
    await button('Keep editing').click();
    expect(await answers()).toEqual(['keepEditing']);
  });

  it('removes it again and again without hanging the tab', async () => {
    await open('found');
    await page.evaluate(() => {
      new MutationObserver(() => {
        const last = document.documentElement.lastElementChild;
        if (last !== document.body) last?.remove();
      }).observe(document.documentElement, { childList: true });
      document.documentElement.lastElementChild?.remove();
    });
    await page.waitForTimeout(600);
    expect(await page.evaluate(() => 1 + 1)).toBe(2);
  });

  it('opens a modal dialog above it: the panel returns to the top', async () => {
    await open('found');
    await page.evaluate(() => {
      const dialog = document.createElement('dialog');
      dialog.innerHTML = '<button>Cookies?</button>';
      document.body.append(dialog);
      dialog.showModal();
    });
    await button('Keep editing').click();
    expect(await answers()).toEqual(['keepEditing']);
  });
});

describe('what the clinic says', () => {
  it('stands in the question, with whom to ask', async () => {
    await open('clinic');
    await page.getByText('Oak Clinic asks you to call the privacy desk').waitFor();
    await page.getByText('Ask your clinic: Privacy desk, 555-0142').waitFor();
    const link = page.getByRole('link', { name: 'More from your clinic' });
    expect(await link.getAttribute('href')).toBe('https://intranet.clinic.example/discreet');
    expect(await link.getAttribute('rel')).toContain('noopener');
  });

  it('offers its own reasons, and hands on which it was', async () => {
    await open('clinic');
    await page.waitForTimeout(CALM);
    await page.getByRole('radio', { name: 'Agreed with the team' }).check();
    await button('Send as it is').click();
    expect(await answers()).toContain('send other Agreed with the team');
  });

  it('wants a reason in own words of a certain length', async () => {
    await open('clinic');
    await page.waitForTimeout(CALM);
    await page.getByRole('radio', { name: 'Other' }).check();
    await page.getByRole('textbox', { name: /^In a few words/ }).fill('Too short');
    await button('Send as it is').click();
    await page.getByText('Say a little more: at least 12 characters.').waitFor();
    expect((await answers()).filter((each) => each.startsWith('send'))).toEqual([]);
    await page.getByRole('textbox', { name: /^In a few words/ }).fill('Long enough by now');
    await button('Send as it is').click();
    expect(await answers()).toContain('send other Long enough by now');
  });
});
