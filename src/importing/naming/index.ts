export { digestOfFile, filePaths, type UsedFile } from './file-paths.ts';
export { notePaths, type NotePaths } from './note-paths.ts';
export { safeSegment } from './safe-segment.ts';
export { bareName, dayInName, isMeaningless, standsForFolder, tidyFolders } from './tidy-segments.ts';
