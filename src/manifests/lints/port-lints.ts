import { formatPath } from '../path.ts';
import { type Field, at, items, number, text } from '../rules/field.ts';
import { allContainers } from '../rules/pod/all-containers.ts';
import { type Advice, advise } from './advice.ts';

/** pod warnings about ports that several containers, or one, define twice. */
export function portLints(advice: Advice, spec: Field): void {
  const ports = allContainers(spec).flatMap((container) => items(at(container, 'ports')));
  const named = new Map<string, Field>();
  ports.forEach((port, index) => {
    for (const other of ports.slice(0, index)) duplicatePort(advice, port, other);
  });
  for (const port of ports) {
    const name = text(at(port, 'name'));
    const other = named.get(name);
    if (name === '') continue;
    if (other === undefined) named.set(name, port);
    else {
      const first = formatPath(other.path);
      const which = `duplicate port name ${JSON.stringify(name)} with ${first}`;
      advise(
        advice,
        'duplicate-port',
        port,
        `${which}, services and probes that select ports by name will use ${first}`,
      );
    }
  }
}

function duplicatePort(advice: Advice, port: Field, other: Field): void {
  const keyOf = (one: Field): string => `${number(at(one, 'containerPort'))}/${text(at(one, 'protocol'))}`;
  if (keyOf(port) !== keyOf(other)) return;
  const [host, otherHost] = [text(at(port, 'hostIP')), text(at(other, 'hostIP'))];
  const [hostPort, otherPort] = [number(at(port, 'hostPort')), number(at(other, 'hostPort'))];
  const first = formatPath(other.path);
  if (host === otherHost && hostPort === otherPort)
    advise(advice, 'duplicate-port', port, `duplicate port definition with ${first}`);
  else if (hostPort === 0 || otherPort === 0)
    advise(advice, 'duplicate-port', port, `overlapping port definition with ${first}`);
  else if (hostPort === otherPort && (host === '') !== (otherHost === '')) {
    advise(advice, 'duplicate-port', port, `dangerously ambiguous port definition with ${first}`);
  }
}
