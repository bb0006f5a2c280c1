export { judge, loadExplanations, loadJudge, schemaOf, yamlValue } from './late-judge.ts';
export { latePart } from './late-part.ts';
export { withParts } from './with-parts.ts';
