import { type Field, at, has, text } from '../field.ts';
import { byteLength, dnsSubdomain } from '../names.ts';
import { type Report, invalid, invalidForEach } from '../report.ts';

const MOST_SPEC_BYTES = 64 * 1024;
const MOST_DOMAIN_BYTES = 256;
const MOST_USER_BYTES = 104;
const NET_BIOS = /^[^\\/:*?"<>|.][^\\/:*?"<>|]{0,14}$/;
const DNS_LABEL = '[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?';
const DNS_DOMAIN = new RegExp(`^${DNS_LABEL}(?:\\.${DNS_LABEL})*$`);

/** core validateWindowsSecurityContextOptions. */
export function windowsOptions(report: Report, options: Field): void {
  if (!has(options)) return;
  const credential = at(options, 'gmsaCredentialSpecName');
  if (has(credential)) invalidForEach(report, credential, text(credential), dnsSubdomain(text(credential)));
  const spec = at(options, 'gmsaCredentialSpec');
  if (has(spec) && text(spec) === '') invalid(report, spec, '', 'gmsaCredentialSpec cannot be an empty string');
  if (byteLength(text(spec)) > MOST_SPEC_BYTES)
    invalid(report, spec, text(spec), 'gmsaCredentialSpec size must be under 64 KiB');
  const user = at(options, 'runAsUserName');
  if (has(user))
    invalidForEach(
      report,
      user,
      text(user),
      userFaults(text(user)).map((words) => `runAsUserName${words}`),
    );
}

function userFaults(name: string): string[] {
  if (name === '') return [' cannot be an empty string'];
  if (/\p{Cc}/u.test(name)) return [' cannot contain control characters'];
  const parts = name.split('\\');
  if (parts.length > 2) return [' cannot contain more than one backslash'];
  const user = parts.at(-1) ?? '';
  return [
    ...(parts.length === 2 ? domainFaults(parts[0] ?? '') : []),
    ...(user === '' ? ["'s User cannot be empty"] : []),
    ...(byteLength(user) > MOST_USER_BYTES
      ? [`'s User length must not be longer than ${MOST_USER_BYTES} characters`]
      : []),
    ...(/^[. ]+$/.test(user) ? ["'s User cannot contain only periods or spaces"] : []),
    ...(/["/\\:;|=,+*?<>@[\]]/.test(user)
      ? [`'s User cannot contain the following characters: "/\\:;|=,+*?<>@[]`]
      : []),
  ];
}

function domainFaults(domain: string): string[] {
  const isLong = byteLength(domain) >= MOST_DOMAIN_BYTES;
  return [
    ...(isLong ? [`'s Domain length must be under ${MOST_DOMAIN_BYTES} characters`] : []),
    ...(NET_BIOS.test(domain) || DNS_DOMAIN.test(domain)
      ? []
      : ["'s Domain doesn't match the NetBios nor the DNS format"]),
  ];
}
