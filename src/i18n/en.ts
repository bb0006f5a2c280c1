import { counted, formatNumber } from './format.ts';
import type { Texts } from './texts.ts';

export const en: Texts = {
  languageName: 'English',
  openGraphLocale: 'en_US',

  skipToText: 'Skip to the text',
  home: 'Home',
  documentTitle: (page, site) => (page === site ? site : `${page} · ${site}`),

  menu: {
    open: 'Open the list of notes',
    close: 'Close the list of notes',
    label: 'Notes',
    more: 'Show all',
    branchFailed: 'The list could not be loaded.',
  },
  breadcrumbs: 'You are here',

  theme: { label: 'Theme', system: 'System', light: 'Light', dark: 'Dark' },

  language: {
    label: 'Language',
    untranslated: {
      ko: 'This note has not been translated into English yet; here is the Korean original.',
      en: 'This note is written in English.',
    },
    readInOriginal: { ko: 'View it in the Korean edition', en: 'View it in the English edition' },
    written: { ko: 'Korean', en: 'English' },
  },

  note: {
    updated: 'Updated',
    readingTime: (minutes) => `${formatNumber('en', minutes)} min read`,
    tags: 'Tags',
    edit: 'Edit this note',
    contents: 'On this page',
    backlinks: 'Notes that link here',
    moreBacklinks: (count) => `And ${counted('en', count, { one: 'more note', other: 'more notes' })}.`,
    neighbours: 'Previous and next notes',
    previous: 'Previous',
    next: 'Next',
    empty: 'This note has no text yet.',
    inThisFolder: 'In this folder',
    printedFrom: 'Source',
  },

  folder: {
    noteCount: (count) => counted('en', count, { one: 'note', other: 'notes' }),
    empty: 'There are no notes in this folder yet.',
  },

  pagination: {
    label: 'Pages of this list',
    title: (title, number) => `${title} (page ${formatNumber('en', number)})`,
    page: (number) => `Page ${formatNumber('en', number)}`,
    previous: 'Previous page',
    next: 'Next page',
  },

  tags: {
    all: 'All tags',
    title: (tag) => `#${tag}`,
    description: (tag, count) => `${counted('en', count, { one: 'note', other: 'notes' })} tagged “${tag}”`,
    indexDescription: (count) => counted('en', count, { one: 'tag', other: 'tags' }),
    narrower: 'Narrower tags',
    none: 'There are no tags yet.',
  },

  concepts: {
    glossary: 'Glossary',
    glossaryDescription: (count) =>
      `${counted('en', count, { one: 'concept', other: 'concepts' })} of this wiki, explained`,
    initials: 'Jump to a letter',
    aliases: 'Also called',
    explainedIn: 'Explained in',
    upstream: 'Official documentation',
    related: 'Related concepts',
    usedIn: 'Notes that use it',
    unused: 'No other note uses it yet.',
    more: 'Concept page',
  },

  code: {
    copy: 'Copy',
    copyCommands: 'Copy commands',
    copied: 'Copied',
    copyFailed: 'Could not copy',
    wrap: 'Wrap lines',
    play: 'Run in the simulator',
  },

  manifest: {
    valid: (version, what) => `Valid for Kubernetes ${version}: ${what}`,
    refused: (version) => `The API server of Kubernetes ${version} rejects this.`,
    refusedOnPurpose: (version) => `Wrong on purpose: the API server of Kubernetes ${version} rejects this.`,
    unknownKind: (kinds) => `${kinds}: not a built-in kind, so only its YAML and metadata are checked.`,
    unchecked: 'This example is not checked.',
    fault: 'Fault:',
    openInLab: 'Open in the simulator',
  },

  simulator: {
    start: 'At the start',
    after: (time) => `After ${time}`,
    noPods: 'No pods',
    moreNodes: (count) => `${formatNumber('en', count)} more ${count === 1 ? 'node' : 'nodes'}`,
    unplaced: 'Pods without a node',
    nodeAdded: (name) => `Node ${name} joins`,
    nodeFailed: (name) => `Node ${name} fails`,
    nodeReturned: (name) => `Node ${name} is back`,
    nodeChanged: (name) => `Node ${name} changes`,
    podDeleted: (of, node) => `The pod of ${of} on ${node} is deleted`,
    imageChanged: (image) => `Image ${image} behaves differently`,
    notRun: 'The scenario cannot be run.',
  },

  diagram: {
    asText: 'Read as text',
    notDrawn: 'This diagram cannot be drawn.',
    enlarge: 'Enlarge',
    screenFailed: 'The larger view could not be loaded.',
    keys: 'Diagram: arrows move it, + and - zoom, 0 shows all of it',
    farther: 'Zoom out',
    whole: 'Show all',
    closer: 'Zoom in',
    close: 'Close',
  },

  lab: {
    title: 'Lab',
    description:
      'A small cluster to play with: nodes come and go, pods are placed, updated and evicted as in a real one.',
    shelf: 'Scenarios',
    empty: 'An empty cluster',
    emptyDescription: 'Three nodes and nothing on them: write your own manifests.',
    waiting: 'Loading the simulator…',
    needsScripts: 'The simulator runs in the browser and needs JavaScript. These are the scenarios:',
    failed: 'The simulator could not be loaded.',
  },

  callouts: {
    note: 'Note',
    abstract: 'Summary',
    info: 'Info',
    todo: 'To do',
    tip: 'Tip',
    important: 'Important',
    success: 'Done',
    question: 'Question',
    warning: 'Warning',
    caution: 'Caution',
    failure: 'Failure',
    danger: 'Danger',
    bug: 'Bug',
    example: 'Example',
    quote: 'Quote',
  },

  text: {
    linkToHeading: (heading) => `Link to “${heading}”`,
    headingCopied: 'Link copied',
    footnotes: 'Footnotes',
    footnoteBack: (number) => `Back to reference ${formatNumber('en', number)}`,
    table: 'Table',
    tab: 'Tab',
    linkBroken: 'This link leads to no note',
    linkPrivate: 'This note is not public',
    linkPrivateFile: 'This file is not public',
    privateNote: 'private note',
    privateFile: 'private file',
    taskDone: 'Done',
    taskOpen: 'To do',
    embedSource: (title) => `From “${title}”`,
    embedBroken: 'The note to show here was not found.',
    embedPrivate: 'The note to show here is not public.',
    embedPrivateFile: 'The file to show here is not public.',
    drawing: {
      kinds: { canvas: 'Canvas', excalidraw: 'Excalidraw drawing', base: 'Base' },
      cards: (cards, connections) =>
        [
          counted('en', cards, { one: 'card', other: 'cards' }),
          counted('en', connections, { one: 'connection', other: 'connections' }),
        ].join(', '),
      elements: (elements) => counted('en', elements, { one: 'shape', other: 'shapes' }),
      more: (cards) => `and ${formatNumber('en', cards)} more`,
      notDrawn: 'can be seen in Obsidian',
      notShown: 'This drawing cannot be seen on this site',
    },
    imageMissing: 'The image was not found',
    more: 'More',
  },

  plugins: {
    notRun: (plugin) => `A block for Obsidian’s ${plugin}. It is not run here; this is its source.`,
    hidden: (plugin) => `This is data of Obsidian’s ${plugin}.`,
    drawing: 'A drawing made with Excalidraw in Obsidian. Only the texts in it are shown.',
    board: 'A Kanban board from Obsidian. Each heading is a column.',
  },

  notFound: {
    title: 'Page not found',
    explanation: 'The address has changed, or the page never existed.',
    nearNames: 'Were you looking for one of these?',
    backHome: 'Go to the home page',
  },

  search: {
    open: 'Search',
    title: 'Search',
    description: 'Finds the notes of this wiki in Korean and English, even half-typed or mistyped.',
    needsScripts: 'The search needs JavaScript. The list of notes on the home page leads to every note, too.',
    failed: 'The search could not be loaded. Please try again.',
  },

  redirect: { title: 'This page has moved', moved: 'Its new address:' },

  entrance: { chooseLanguage: 'Choose a language' },

  owner: {
    publication: (rule, shown, hidden) =>
      `Notes: ${shown} public, ${hidden} private. ${rule === 'all' ? 'Every note is public that does not say otherwise.' : 'Only notes that ask for it are public.'}`,
    newlyPublic: 'Newly public:',
    noLongerPublic: 'No longer public:',
    nothingNew: 'Nothing becomes newly public.',
    noReceipt: (file) => `There is no receipt of an earlier build at ${file}, so everything counts as new.`,
    receiptUnreadable: (file) => `${file} is not the receipt of a build.`,
    leaked: (site, report) =>
      `The site contains something private and was taken away. To look at it: ${site}. Its leaks as JSON: ${report}`,
    faults: {
      heading: (count) => counted('en', count, { one: 'thing to fix', other: 'things to fix' }),
      close: 'Close',
    },
  },
};
