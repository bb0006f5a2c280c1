export { readScenario } from './read-scenario.ts';
export { verdictsOn } from './verdicts-on.ts';
