import type { Flavour } from '#naming';

/** A plugin of Obsidian that makes something of a block of code. */
export interface Plugin {
  readonly name: string;
  /** The language in which its block reads best; `undefined` for data that is nothing to read. */
  readonly as: string | undefined;
}

/** By the language of the block. */
const PLUGINS: Readonly<Record<string, Plugin>> = {
  dataview: { name: 'Dataview', as: 'sql' },
  dataviewjs: { name: 'Dataview', as: 'js' },
  datacorejs: { name: 'Datacore', as: 'js' },
  datacorejsx: { name: 'Datacore', as: 'jsx' },
  datacorets: { name: 'Datacore', as: 'ts' },
  datacoretsx: { name: 'Datacore', as: 'tsx' },
  excalidraw: { name: 'Excalidraw', as: undefined },
  'compressed-json': { name: 'Excalidraw', as: undefined },
  'meta-bind': { name: 'Meta Bind', as: 'yaml' },
  'meta-bind-button': { name: 'Meta Bind', as: 'yaml' },
  'meta-bind-js-view': { name: 'Meta Bind', as: 'js' },
  templater: { name: 'Templater', as: 'text' },
};

/** The same, for words that outside of Obsidian mean other things. */
const OBSIDIAN_ONLY: Readonly<Record<string, Plugin>> = {
  tasks: { name: 'Tasks', as: 'text' },
  query: { name: 'Search', as: 'text' },
  base: { name: 'Bases', as: 'yaml' },
  button: { name: 'Buttons', as: 'yaml' },
  chart: { name: 'Charts', as: 'yaml' },
  kanban: { name: 'Kanban', as: 'text' },
  leaflet: { name: 'Leaflet', as: 'yaml' },
  tracker: { name: 'Tracker', as: 'yaml' },
  timeline: { name: 'Timeline', as: 'text' },
  todoist: { name: 'Todoist', as: 'yaml' },
  'img-gallery': { name: 'Image Gallery', as: 'yaml' },
  'folder-overview': { name: 'Folder Overview', as: 'yaml' },
};

export function pluginOf(language: string, flavour: Flavour): Plugin | undefined {
  if (Object.hasOwn(PLUGINS, language)) return PLUGINS[language];
  return flavour === 'obsidian' && Object.hasOwn(OBSIDIAN_ONLY, language) ? OBSIDIAN_ONLY[language] : undefined;
}
