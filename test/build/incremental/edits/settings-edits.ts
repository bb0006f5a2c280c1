import type { EditedVault } from '../edited-vault.ts';
import { GLOSSARY, SETTINGS } from '../first-vault.ts';
import { parseFields, printFields, withField } from '../note-text.ts';
import type { Random } from '../seeded-random.ts';
import { title } from '../words.ts';
import type { Edit } from './edit.ts';

/** Changes of the settings of the site, and of tools whose settings count. */
export const settingsEdits: readonly Edit[] = [
  setting('title', 2, (random) => `{ ko: ${title(random, 'ko')}, en: ${title(random, 'en')} }`),
  setting('description', 1, (random) => `{ ko: ${title(random, 'ko')}, en: ${title(random, 'en')} }`),
  setting('languages', 1, (random) => random.oneOf(['[ko, en]', '[en, ko]', '[ko]', '[en]'])),
  setting('default-language', 1, (random) => random.oneOf(['ko', 'en'])),
  setting('publication', 1, (random) => random.oneOf(['all', 'asked', 'auto'])),
  setting('never-public', 2, (random) => random.oneOf(['[notes]', '["ko/storage/**"]', '["**/volumes.csv"]'])),
  setting('flavours', 1, (random) => random.oneOf(['{ "notes/**": jekyll }', '{ "ko/**": hugo }'])),
  setting('checks', 2, (random) => `{ link-broken: ${random.oneOf(['error', 'warning', 'info', 'off'])} }`),
  setting('edit-link', 1, (random) => `https://example.org/${random.oneOf(['edit', 'change'])}/{path}`),
  setting('address', 1, (random) => random.oneOf(['https://example.org/wiki/', 'https://example.com/'])),
  setting('languages', 1, () => '[kp, en'),
  // What the others set would soon leave no note public and no page like another.
  {
    name: 'put the settings right',
    weight: 8,
    apply(vault) {
      if (vault.paths().includes('site.yaml') && vault.read('site.yaml') === SETTINGS) return undefined;
      vault.write('site.yaml', SETTINGS);
      return 'site.yaml as it was';
    },
  },
  {
    name: 'change the glossary',
    weight: 4,
    apply(vault, random) {
      const concept = `extra:\n  term: ${random.oneOf(['컨테이너', '볼륨', '데몬셋'])}\n  definition: ${title(random, 'ko')}\n`;
      const after = random.oneOf([
        GLOSSARY,
        GLOSSARY + concept,
        GLOSSARY.replace('정적 파드', '비공개 계획'),
        'pod: 1\n',
      ]);
      if (vault.paths().includes('glossary.yaml') && vault.read('glossary.yaml') === after) return undefined;
      vault.write('glossary.yaml', after);
      return `glossary.yaml of ${after.length} letters`;
    },
  },
  {
    name: 'change the settings of the folder of templates',
    weight: 1,
    apply(vault, random) {
      const folder = random.oneOf(['틀', 'notes', 'ko/storage']);
      vault.write('.obsidian/templates.json', `{ "folder": "${folder}" }\n`);
      return `templates in ${folder}`;
    },
  },
  {
    name: 'make it a site of Jekyll, or no longer',
    weight: 1,
    apply(vault, random) {
      if (vault.paths().includes('_config.yml')) {
        vault.remove('_config.yml');
        return 'no settings of Jekyll';
      }
      const permalink = random.oneOf(['/:year/:title/', '/:categories/:title.html', 'pretty']);
      vault.write('_config.yml', `title: Jekyll\npermalink: ${permalink}\nexclude: [notes/plain.txt]\n`);
      return `settings of Jekyll with ${permalink}`;
    },
  },
];

function setting(key: string, weight: number, make: (random: Random) => string): Edit {
  return {
    name: `set or remove the setting \`${key}\``,
    weight,
    apply: (vault, random) => set(vault, random, key, make),
  };
}

function set(vault: EditedVault, random: Random, key: string, make: (random: Random) => string): string | undefined {
  const before = vault.paths().includes('site.yaml') ? vault.read('site.yaml') : '';
  const fields = parseFields(before);
  const value = fields.has(key) && random.chance(0.4) ? undefined : make(random);
  const after = printFields(withField(fields, key, value));
  if (after === before) return undefined;
  vault.write('site.yaml', after);
  return `site.yaml ${value === undefined ? `without ${key}` : `${key}: ${value}`}`;
}
