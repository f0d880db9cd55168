import type { Site } from '../../model/site';
import { namesSubject } from './head';
import type { Scene } from './hooks';

type Field = HTMLInputElement | HTMLTextAreaElement;

/** The field that holds the subject or title of a draft: as declared, else by its name or label. */
export function subjectIn({ composer, around, near, page }: Scene, site: Site | undefined): Field | null {
  for (const hook of site?.subject ?? []) {
    for (const root of hook.in === 'page' ? [page] : near) {
      const field = root.querySelector(hook.selector);
      if (field && isField(field)) return field;
    }
  }
  const fields = around.querySelectorAll('input:not([type]),input[type=text],textarea');
  return (
    Array.from(fields)
      .filter(isField)
      .find((field) => field !== composer && namesSubject(field)) ?? null
  );
}

function isField(element: Element): element is Field {
  return element.localName === 'input' || element.localName === 'textarea';
}
