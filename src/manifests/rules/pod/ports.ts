import { oneOf } from '../checks.ts';
import { type Field, at, items, number, text } from '../field.ts';
import { portName, portNumber } from '../names.ts';
import { type Report, duplicate, invalidForEach, required } from '../report.ts';

/** Protocols of ports, in the order that the server prints. */
export const PROTOCOLS = ['SCTP', 'TCP', 'UDP'];

/** core validateContainerPorts. */
export function containerPorts(report: Report, list: Field): void {
  const names = new Set<string>();
  for (const port of items(list)) {
    const name = at(port, 'name');
    if (text(name) !== '') {
      const faults = portName(text(name));
      invalidForEach(report, name, text(name), faults);
      if (faults.length === 0 && names.has(text(name))) duplicate(report, name, text(name));
      if (faults.length === 0) names.add(text(name));
    }
    const containerPort = at(port, 'containerPort');
    if (number(containerPort) === 0) required(report, containerPort);
    else invalidForEach(report, containerPort, number(containerPort), portNumber(number(containerPort)));
    const hostPort = at(port, 'hostPort');
    if (number(hostPort) !== 0) invalidForEach(report, hostPort, number(hostPort), portNumber(number(hostPort)));
    oneOf(report, at(port, 'protocol'), PROTOCOLS);
  }
}

/** core checkHostPortConflicts. */
export function hostPortConflicts(report: Report, containers: readonly Field[]): void {
  const taken = new Set<string>();
  for (const port of containers.flatMap((container) => items(at(container, 'ports')))) {
    const hostPort = at(port, 'hostPort');
    if (number(hostPort) === 0) continue;
    const key = `${text(at(port, 'protocol'))}/${text(at(port, 'hostIP'))}/${number(hostPort)}`;
    if (taken.has(key)) duplicate(report, hostPort, key);
    taken.add(key);
  }
}
