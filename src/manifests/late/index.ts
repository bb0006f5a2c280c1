export { judge, loadExplanations, loadJudge, schemaOf, yamlValue } from './late-judge.ts';
export { withParts } from './with-parts.ts';
