import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { compactSchema } from './compact-schema.ts';
import { generatedSchema } from './generated-schema.ts';

describe('the schema', () => {
  it('is what its generator makes (npm run generate:schema)', async () => {
    for (const [name, text] of await generatedSchema())
      expect(await readFile(`src/manifests/schema/${name}`, 'utf8')).toBe(text);
  });

  it('names types as Go does and marks quantities', () => {
    const field = (
      baseName: string,
      type: string,
      format = '',
    ): { baseName: string; type: string; format: string } => ({ baseName, type, format });
    const models: Record<string, ReturnType<typeof field>[]> = {
      V1PodSpec: [
        field('restartPolicy', 'string'),
        field('overhead', '{ [key: string]: string; }'),
        field('containers', 'Array<V1Container>'),
        field('ports', 'Array<CoreV1EndpointPort>'),
        field('activeDeadlineSeconds', 'number', 'int64'),
        field('data', '{ [key: string]: string; }', 'byte'),
      ],
    };
    const { podTypes, furtherTypes } = compactSchema(
      (model) => models[model] ?? (model.startsWith('V1') ? [field('spec', 'V1PodSpec')] : []),
    );
    expect(Object.keys(podTypes)).toContain('DaemonSet');
    expect(Object.keys(furtherTypes)).toContain('Service');
    expect(podTypes['PodSpec']).toBe(
      "activeDeadlineSeconds:l containers:[Container data:{y overhead:{q ports:[EndpointPort restartPolicy:'RestartPolicy",
    );
  });
});
