import type { ShelvedScenario } from '#publish';
import { readScenario } from '#scenarios';
import type { ScenarioFile } from './lab-outputs.ts';

/** What there is to find of the scenarios on the shelf: those that can be read. */
export function shelvedScenarios(files: readonly ScenarioFile[]): ShelvedScenario[] {
  return files.flatMap(({ name, text }) => {
    const { scenario } = readScenario(text);
    return scenario === undefined ? [] : [{ name, title: scenario.title, description: scenario.description }];
  });
}
