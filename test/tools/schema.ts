import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { managedSchema } from '../../lib/settings/managed/json-schema';
import { wordsOf } from '../../lib/settings/managed/words';
import english from '../../public/_locales/en/messages.json';

/** Where the schema of the managed policy lies in the package. */
export const SCHEMA_FILE = fileURLToPath(new URL('../../public/managed_schema.json', import.meta.url));

/** The file as it has to be. */
export function schemaText(): string {
  return `${JSON.stringify(managedSchema(wordsOf(english)), null, 2)}\n`;
}

/** Writes the schema of the managed policy from its keys: `npm run schema`, after a key or its words changed. */
export function main(): void {
  writeFileSync(SCHEMA_FILE, schemaText());
}
