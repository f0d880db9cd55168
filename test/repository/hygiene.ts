import { isCode, type SourceFile } from './house';
import { at, globalsOf, isNode, type Node, sourceOf, walk } from './syntax';

/** Where code speaks to the console, in which a page's owner or an extension's reader could find a draft. */
export function consoleUses(file: SourceFile): string[] {
  const found = globalsOf(file).filter(({ name }) => name === 'console');
  walk(file, (node) => {
    if (node.type === 'MemberExpression' && isNode(node.property) && node.property.name === 'console') {
      found.push({ node, name: 'console' });
    }
  });
  return found.map(({ node }) => `${at(file, node)} speaks to the console`);
}

const MACHINE = /(?:(?<![\w.-])\/(?:home|Users|root)\/\w|\/work\/(?:main|shared)\b|\b[A-Z]:\\+Users\\)/;
/** Words in brackets, so that this file does not speak of itself. */
const REGISTRY = /registry\.[\w-]+\.\w+|\bnpm[m]irror\b|\bartifac[t]ory\b|_auth[T]oken|\/api\/npm\/|\/simple\/?["']/i;

/** Lines that tell of one machine or of one registry. */
export function localLines({ path, text }: SourceFile): string[] {
  return text
    .split('\n')
    .flatMap((line, index) => (MACHINE.test(line) || REGISTRY.test(line) ? [`${path}:${index + 1}`] : []));
}

/** Tests that are left out or that leave out others. A test may skip itself where a browser is missing, and say so. */
export function setAside(file: SourceFile): string[] {
  if (!isCode(file)) return [];
  const found: Node[] = [];
  walk(file, (node) => {
    if (
      node.type === 'MemberExpression' &&
      /^(?:it|test|describe|suite)(?:\.\w+)*\.(?:only|skip|todo|fails)$/.test(sourceOf(file, node))
    ) {
      found.push(node);
    }
  });
  const crossed = globalsOf(file).filter(({ name }) => /^(?:x|f)(?:it|test|describe)$/.test(name));
  return [...found, ...crossed.map(({ node }) => node)].map((node) => `${at(file, node)} ${sourceOf(file, node)}`);
}

/** What `.npmrc` must say, and must not. */
export function npmrcFaults(text: string): string[] {
  const lines = text.split('\n').map((line) => line.trim());
  const wanted = ['omit-lockfile-registry-resolved=true', 'save-exact=true'].filter((line) => !lines.includes(line));
  const unwanted = lines.filter((line) => /registry\s*=|_auth|token|engine-strict|strict-ssl|proxy/i.test(line));
  return [
    ...wanted.map((line) => `lacks ${line}`),
    ...unwanted.filter((line) => !/^omit-/.test(line)).map((line) => `says ${line}`),
  ];
}

interface Package {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
  readonly link?: boolean;
}

/** Packages whose program is one per platform: a lockfile written on one machine must name the others too. */
const PLATFORMS: readonly string[] = ['@biomejs/cli-', '@rolldown/binding-', '@typescript/typescript-'].flatMap(
  (name) => ['linux-x64', 'darwin-arm64', 'win32-x64'].map((platform) => name + platform),
);

/** What is wrong with a lockfile: addresses, packages without a digest, scripts that run at install, lost platforms. */
export function lockFaults(packages: Readonly<Record<string, Package>>): string[] {
  const rows = Object.entries(packages).filter(([path]) => path !== '');
  const names = rows.map(([path]) => path.replace(/^.*node_modules\//, ''));
  return [
    ...rows.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => `${path} has an address`),
    ...rows
      .filter(([, { integrity, link }]) => integrity === undefined && link !== true)
      .map(([path]) => `${path} has no digest`),
    ...rows.filter(([, { hasInstallScript }]) => hasInstallScript === true).map(([path]) => `${path} runs at install`),
    ...PLATFORMS.filter((wanted) => !names.some((name) => name.startsWith(wanted))).map(
      (name) => `${name} is not locked`,
    ),
  ];
}

/** Versions that are a range. */
export function floatingVersions(versions: Readonly<Record<string, string>>): string[] {
  return Object.entries(versions).flatMap(([name, version]) =>
    /^(?:npm:[\w@/.-]+@)?\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version) ? [] : [`${name} ${version}`],
  );
}
