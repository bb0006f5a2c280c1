import { describe, expect, it } from 'vitest';
import { LANGUAGE_NAMES, findLanguage } from './languages.ts';

describe('findLanguage', () => {
  it.each([
    ['yml', 'yaml', 'yaml'],
    ['YAML', 'yaml', 'yaml'],
    ['k8s', 'yaml', 'yaml'],
    ['sh', 'shellscript', 'bash'],
    ['zsh', 'shellscript', 'bash'],
    ['console', 'shellsession', 'console'],
    ['terminal', 'shellsession', 'console'],
    ['Dockerfile', 'docker', 'dockerfile'],
    ['golang', 'go', 'go'],
    ['c++', 'cpp', 'cpp'],
    ['', 'text', 'text'],
    ['plaintext', 'text', 'text'],
    ['tree', 'text', 'tree'],
    ['file-tree', 'text', 'tree'],
  ])('finds %j', (name, grammar, label) => {
    expect(findLanguage(name)).toEqual({ grammar, label });
  });

  it('does not know what is no language', () => {
    expect(findLanguage('yamll')).toBeUndefined();
    expect(findLanguage('constructor')).toBeUndefined();
  });

  it('leads every name to a grammar', () => {
    expect(LANGUAGE_NAMES.filter((name) => findLanguage(name) === undefined)).toEqual([]);
  });
});
