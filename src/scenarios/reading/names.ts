import type { Reader } from './reader.ts';
import { formed } from './scalars.ts';

const LABEL = /^(?:[a-z0-9](?:[-a-z0-9.]{0,251}[a-z0-9])?)$/;

/** The name of a node, as the server takes it. */
export const nodeName = formed(LABEL, {
  ko: '노드 이름(영어 소문자, 숫자, `-`)',
  en: 'the name of a node (lower-case letters, digits, `-`)',
});

/** The name of a node that the scenario has, or will have. */
export const knownNode: Reader<string> = (reading, spot) => {
  const name = nodeName(reading, spot);
  if (name !== null) reading.nodesNamed.push({ name, spot });
  return name;
};

/** A workload as `ds/agent` or `logging/ds/agent`. */
export const workloadName = formed(/^(?:[a-z0-9-]+\/)?(?:[a-z]+)\/[a-z0-9][a-z0-9.-]*$/i, {
  ko: '`ds/agent` 같은 오브젝트',
  en: 'an object such as `ds/agent`',
});

/** A taint as kubectl writes it. */
export const taintText = formed(/^[\w./-]+(?:=[\w.-]*)?:(?:NoSchedule|PreferNoSchedule|NoExecute)$/, {
  ko: '`키=값:NoSchedule` 같은 테인트',
  en: 'a taint such as `key=value:NoSchedule`',
});

/** A taint to add, or with a `-` behind it one to take away. */
export const taintChange = formed(
  /^[\w./-]+(?:=[\w.-]*)?(?::(?:NoSchedule|PreferNoSchedule|NoExecute))-?$|^[\w./-]+-$/,
  { ko: '`키=값:NoSchedule`이나 `키-` 같은 테인트', en: 'a taint such as `key=value:NoSchedule` or `key-`' },
);

/** A line for kubectl. */
export const commandText = formed(/\S/, {
  ko: '`kubectl get pods` 같은 명령',
  en: 'a command such as `kubectl get pods`',
});
