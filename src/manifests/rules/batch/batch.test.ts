import { describe, expect, it } from 'vitest';
import { type Patch, podSpec, saidOf } from '../../testing/object-with.ts';

const NOT_NEGATIVE = 'must be greater than or equal to 0';

describe('a Job', () => {
  const failure = (rule: Patch): Patch => ({ spec: { podFailurePolicy: { rules: [rule] } } });
  const codes = (onExitCodes: Patch): Patch => failure({ action: 'FailJob', onExitCodes });
  const at = 'spec.podFailurePolicy.rules[0].onExitCodes';
  it.each<[string, Patch, string[]]>([
    [
      'restarts by default',
      podSpec('Job', { restartPolicy: undefined }),
      ['spec.template.spec.restartPolicy: Required value: valid values: "OnFailure", "Never"'],
    ],
    [
      'restarts sometimes',
      podSpec('Job', { restartPolicy: 'Sometimes' }),
      [
        'spec.template.spec.restartPolicy: Unsupported value: "Sometimes": supported values: "Always", "OnFailure", "Never"',
        'spec.template.spec.restartPolicy: Unsupported value: "Sometimes": supported values: "OnFailure", "Never"',
      ],
    ],
    ['has no hands', { spec: { parallelism: -1 } }, [`spec.parallelism: Invalid value: -1: ${NOT_NEGATIVE}`]],
    ['is never done', { spec: { completions: -3 } }, [`spec.completions: Invalid value: -3: ${NOT_NEGATIVE}`]],
    [
      'is late before it begins',
      { spec: { activeDeadlineSeconds: -1 } },
      [`spec.activeDeadlineSeconds: Invalid value: -1: ${NOT_NEGATIVE}`],
    ],
    [
      'is swept away before',
      { spec: { ttlSecondsAfterFinished: -1 } },
      [`spec.ttlSecondsAfterFinished: Invalid value: -1: ${NOT_NEGATIVE}`],
    ],
    ['counts nothing', { spec: { completionMode: 'Indexed' } }, []],
    [
      'counts without an end',
      { spec: { completionMode: 'Indexed', parallelism: 2 } },
      ['spec.completions: Required value: when completion mode is Indexed'],
    ],
    [
      'counts otherwise',
      { spec: { completionMode: 'Index' } },
      ['spec.completionMode: Unsupported value: "Index": supported values: "NonIndexed", "Indexed"'],
    ],
    [
      'limits what it does not count',
      { spec: { backoffLimitPerIndex: 1 } },
      ['spec.backoffLimitPerIndex: Invalid value: 1: requires indexed completion mode'],
    ],
    [
      'fails at success',
      codes({ operator: 'In', values: [0] }),
      [`${at}.values[0]: Invalid value: 0: must not be 0 for the In operator`],
    ],
    [
      'lists its codes downwards',
      codes({ operator: 'In', values: [9, 3] }),
      [`${at}.values: Invalid value: [9,3]: must be ordered`],
    ],
    [
      'asks a stranger',
      codes({ operator: 'In', values: [1], containerName: 'tsk' }),
      [
        `${at}.containerName: Invalid value: "tsk": must be one of the container or initContainer names in the pod template`,
      ],
    ],
    [
      'restarts in spite of its policy',
      {
        spec: {
          podFailurePolicy: { rules: [{ action: 'FailJob', onExitCodes: { operator: 'In', values: [1] } }] },
          template: { spec: { restartPolicy: 'OnFailure' } },
        },
      },
      [
        'spec.template.spec.restartPolicy: Invalid value: "OnFailure": only "Never" is supported when podFailurePolicy is specified',
      ],
    ],
  ])('that %s', (_name, patch, said) => {
    expect(saidOf('Job', patch)).toEqual(said);
  });

  it('has a selector that the server did not make', () => {
    const [said] = saidOf('Job', { spec: { selector: { matchLabels: { run: 'x' } } } });
    expect(said).toMatch(/^spec\.selector: Invalid value: .*: `selector` not auto-generated$/);
  });

  it('has a selector of its own for other Pods', () => {
    const spec = {
      manualSelector: true,
      selector: { matchLabels: { run: 'x' } },
      template: { metadata: { labels: { run: 'other' } } },
    };
    expect(saidOf('Job', { spec })).toEqual([
      'spec.template.metadata.labels: Invalid value: {"run":"other"}: `selector` does not match template `labels`',
    ]);
  });
});

describe('a CronJob', () => {
  const on = (schedule: string): Patch => ({ spec: { schedule } });
  it.each<[string, Patch, string[]]>([
    [
      'has four fields',
      on('0 3 * *'),
      ['spec.schedule: Invalid value: "0 3 * *": expected exactly 5 fields, found 4: [0 3 * *]'],
    ],
    [
      'has seconds',
      on('0 0 3 * * *'),
      ['spec.schedule: Invalid value: "0 0 3 * * *": expected exactly 5 fields, found 6: [0 0 3 * * *]'],
    ],
    [
      'has a long hour',
      on('61 3 * * *'),
      ['spec.schedule: Invalid value: "61 3 * * *": end of range (61) above maximum (59): 61'],
    ],
    [
      'has a thirteenth month',
      on('0 0 1 13 *'),
      ['spec.schedule: Invalid value: "0 0 1 13 *": end of range (13) above maximum (12): 13'],
    ],
    [
      'has a day zero',
      on('0 0 0 * *'),
      ['spec.schedule: Invalid value: "0 0 0 * *": beginning of range (0) below minimum (1): 0'],
    ],
    [
      'runs backwards',
      on('5-1 * * * *'),
      ['spec.schedule: Invalid value: "5-1 * * * *": beginning of range (5) beyond end of range (1): 5-1'],
    ],
    [
      'has a word',
      on('x * * * *'),
      [
        'spec.schedule: Invalid value: "x * * * *": failed to parse int from x: strconv.Atoi: parsing "x": invalid syntax',
      ],
    ],
    ['runs never', on('@never'), ['spec.schedule: Invalid value: "@never": unrecognized descriptor: @never']],
    ['has names, steps and lists', on('*/5,7 1-5/2 ? jan-mar,dec mon-FRI'), []],
    ['has a period', on('@every 1h30m'), []],
    [
      'has its zone in the schedule',
      on('CRON_TZ=Asia/Seoul 0 3 * * *'),
      [
        'spec.schedule: Invalid value: "CRON_TZ=Asia/Seoul 0 3 * * *": cannot use TZ or CRON_TZ in schedule, use timeZone field instead',
      ],
    ],
    ['has no schedule', { spec: { schedule: undefined } }, ['spec.schedule: Required value']],
    [
      'lives nowhere',
      { spec: { timeZone: 'KST+9' } },
      ['spec.timeZone: Invalid value: "KST+9": unknown time zone KST+9'],
    ],
    ['lives in Seoul', { spec: { timeZone: 'Asia/Seoul' } }, []],
    [
      'lives here',
      { spec: { timeZone: 'Local' } },
      [
        'spec.timeZone: Invalid value: "Local": timeZone must be an explicit time zone as defined in https://www.iana.org/time-zones',
      ],
    ],
    [
      'forbids in words',
      { spec: { concurrencyPolicy: 'Forbidden' } },
      ['spec.concurrencyPolicy: Unsupported value: "Forbidden": supported values: "Allow", "Forbid", "Replace"'],
    ],
    [
      'restarts by default',
      podSpec('CronJob', { restartPolicy: undefined }),
      ['spec.jobTemplate.spec.template.spec.restartPolicy: Required value: valid values: "OnFailure", "Never"'],
    ],
    [
      'has a long name',
      { metadata: { name: 'a'.repeat(53) } },
      [`metadata.name: Invalid value: "${'a'.repeat(53)}": must be no more than 52 characters`],
    ],
    [
      'forgets',
      { spec: { successfulJobsHistoryLimit: -1 } },
      [`spec.successfulJobsHistoryLimit: Invalid value: -1: ${NOT_NEGATIVE}`],
    ],
  ])('that %s', (_name, patch, said) => {
    expect(saidOf('CronJob', patch)).toEqual(said);
  });
});
