import type { FlavourSigns } from './signs.ts';

/** What Obsidian, its plugins, Quartz and the digital garden understand and GitHub does not. */
export const obsidianSigns: FlavourSigns = {
  flavour: 'obsidian',
  paths: [{ pattern: /\.excalidraw$/, weight: 3 }],
  fields: [
    { field: /^dg[a-z]+$/, weight: 3 },
    { field: /^(?:excalidrawplugin|kanbanplugin)$/, weight: 3 },
    { field: /^(?:cssclass|cssclasses|enabletoc|banner|obsidianuimode)$/, weight: 2 },
    { field: /^(?:aliases|alias|publish)$/, weight: 1 },
  ],
  lines: [
    { hint: '![[', within: '[', pattern: /!\[\[[^[\]\n]{1,200}\]\]/, weight: 3 },
    { hint: '[[', within: '[', pattern: /(?<![\w!])\[\[[^\s[\]](?:[^[\]\n]{0,200}[^\s[\]])?\]\]/, weight: 2 },
    {
      hint: '[!',
      within: '[',
      pattern:
        /^[ \t]*>[> \t]{0,20}\[!(?!(?:note|tip|important|warning|caution)\][ \t]*$)[\p{L}\p{N}|_-]{1,40}\][+-]?/iu,
      weight: 2,
    },
    { hint: '%%', pattern: /(?:^|\s)%%(?![%{])(?:[^%\n]{1,300}%%|[ \t]*$)/, weight: 2 },
    { hint: 'dataview', pattern: /^[ \t>]{0,8}(?:```|~~~)[ \t]*dataview(?:js)?[ \t]*$/, weight: 3 },
    { hint: '<%', within: '<', pattern: /<%[*_-]?[ \t]*(?:await[ \t]+)?tp\.\w/, weight: 3 },
    { hint: '==', pattern: /(?<![=\w])==[^\s=][^=\n]{0,200}==(?!=)/, weight: 1 },
    { hint: ' ^', pattern: /\s\^[A-Za-z\d][A-Za-z\d-]{2,40}[ \t]*$/, weight: 1 },
  ],
};
