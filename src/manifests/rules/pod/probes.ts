import { nonNegative, portNumberOrName, requiredText } from '../checks.ts';
import { type Field, at, has, items, number, text } from '../field.ts';
import { headerName, portNumber } from '../names.ts';
import { type Report, below, forbidden, invalid, invalidForEach, notSupported, required } from '../report.ts';

const HANDLERS = ['exec', 'httpGet', 'tcpSocket', 'grpc', 'sleep'];

/** core validateHandler: of a probe or of a lifecycle hook. `grace` is the Pod's time to end, in seconds. */
export function handler(report: Report, field: Field, grace: number): void {
  let found = 0;
  for (const name of HANDLERS) {
    if (field.shape.kind === 'object' && !field.shape.fields.has(name)) continue;
    const action = at(field, name);
    if (!has(action)) continue;
    if (found++ > 0) forbidden(report, action, 'may not specify more than 1 handler type');
    else handlerAction(report, action, name, grace);
  }
  if (found === 0) required(report, field, 'must specify a handler type');
}

function handlerAction(report: Report, action: Field, name: string, grace: number): void {
  if (name === 'exec') {
    if (items(at(action, 'command')).length === 0) required(report, at(action, 'command'));
  } else if (name === 'httpGet') httpGet(report, action);
  else if (name === 'tcpSocket') portNumberOrName(report, at(action, 'port'));
  else if (name === 'grpc')
    invalidForEach(report, at(action, 'port'), number(at(action, 'port')), portNumber(number(at(action, 'port'))));
  else sleep(report, action, grace);
}

const SCHEMES = ['HTTP', 'HTTPS'];

/** core validateHTTPGetAction. */
function httpGet(report: Report, action: Field): void {
  requiredText(report, at(action, 'path'));
  portNumberOrName(report, at(action, 'port'));
  const scheme = at(action, 'scheme');
  if (!SCHEMES.includes(text(scheme))) notSupported(report, scheme, text(scheme), SCHEMES);
  for (const header of items(at(action, 'httpHeaders'))) {
    const name = text(at(header, 'name'));
    invalidForEach(report, below(action, 'httpHeaders'), name, headerName(name));
  }
}

/** core validateSleepAction. */
function sleep(report: Report, action: Field, grace: number): void {
  const seconds = number(at(action, 'seconds'));
  if (seconds >= 0 && seconds <= grace) return;
  invalid(report, action, seconds, `must be non-negative and less than terminationGracePeriodSeconds (${grace})`);
}

const SECONDS = ['initialDelaySeconds', 'timeoutSeconds', 'periodSeconds', 'successThreshold', 'failureThreshold'];

/** core validateLivenessProbe, validateReadinessProbe and validateStartupProbe. */
export function probe(report: Report, field: Field, kind: 'liveness' | 'readiness' | 'startup', grace: number): void {
  if (!has(field)) return;
  handler(report, field, grace);
  for (const name of SECONDS) nonNegative(report, at(field, name));
  const period = at(field, 'terminationGracePeriodSeconds');
  if (has(period) && number(period) <= 0) invalid(report, period, number(period), 'must be greater than 0');
  if (kind === 'readiness') {
    if (has(period)) invalid(report, period, number(period), 'must not be set for readinessProbes');
  } else if (number(at(field, 'successThreshold')) !== 1) {
    invalid(report, at(field, 'successThreshold'), number(at(field, 'successThreshold')), 'must be 1');
  }
}

/** core validateLifecycle. The gate ContainerStopSignals is off, so the server drops the signal unread. */
export function lifecycle(report: Report, field: Field, grace: number): void {
  for (const hook of [at(field, 'postStart'), at(field, 'preStop')]) if (has(hook)) handler(report, hook, grace);
}
