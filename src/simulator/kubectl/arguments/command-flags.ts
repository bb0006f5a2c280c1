/**
 * The flags of each command, as its source declares them (kubectl/pkg/cmd). A name alone is a switch; behind it stand `,`
 * with the short form, and what it takes: `=` text, `#` a whole number, `~` a span of time, `*` a list that may be given
 * several times, `?x` text that may be left out and is `x` then.
 */
const FILES = 'filename,f* kustomize,k= recursive,R';
const PRINT = 'output,o= template= allow-missing-template-keys show-managed-fields';
const DRY = 'dry-run?unchanged field-manager=';
const SELECT = 'selector,l=';
const CHANGE = `${FILES} ${PRINT} ${DRY} ${SELECT}`;
const VALIDATE = 'validate?strict';
const DELETING = 'cascade?background force grace-period# timeout~ wait';
const CREATE = `${PRINT} ${DRY} ${VALIDATE} save-config`;
const METADATA = 'all all-namespaces,A field-selector= list local overwrite resource-version=';
const ROLLOUT = `${FILES} ${PRINT} ${SELECT} field-manager=`;

const FLAGS: Readonly<Record<string, string>> = {
  get: `${FILES} ${PRINT} ${SELECT} all-namespaces,A chunk-size# field-selector= ignore-not-found label-columns,L* no-headers output-watch-events raw= server-print show-kind show-labels sort-by= subresource= watch,w watch-only`,
  describe: `${FILES} ${SELECT} all-namespaces,A chunk-size# show-events`,
  delete: `${FILES} ${SELECT} ${DELETING} dry-run?unchanged all all-namespaces,A field-selector= ignore-not-found interactive,i now output,o= raw=`,
  apply: `${CHANGE} ${VALIDATE} ${DELETING} server-side force-conflicts overwrite prune prune-allowlist* all applyset= openapi-patch subresource=`,
  create: `${CHANGE} ${VALIDATE} edit raw= save-config windows-line-endings`,
  'create namespace': CREATE,
  'create serviceaccount': CREATE,
  'create deployment': `${CREATE} image* port# replicas,r#`,
  replace: `${FILES} ${PRINT} ${DRY} ${VALIDATE} ${DELETING} raw= save-config subresource=`,
  patch: `${FILES} ${PRINT} ${DRY} patch,p= patch-file= type= local subresource=`,
  edit: `${FILES} ${PRINT} ${VALIDATE} field-manager= output-patch save-config subresource= windows-line-endings`,
  diff: `${FILES} ${SELECT} field-manager= server-side force-conflicts concurrency# prune prune-allowlist* show-managed-fields`,
  label: `${CHANGE} ${METADATA}`,
  annotate: `${CHANGE} ${METADATA}`,
  taint: `${PRINT} ${DRY} ${VALIDATE} ${SELECT} all overwrite`,
  cordon: `dry-run?unchanged ${SELECT}`,
  uncordon: `dry-run?unchanged ${SELECT}`,
  drain: `dry-run?unchanged ${SELECT} chunk-size# delete-emptydir-data disable-eviction force grace-period# ignore-daemonsets pod-selector= skip-wait-for-delete-timeout# timeout~`,
  scale: `${FILES} ${PRINT} dry-run?unchanged ${SELECT} all current-replicas# replicas# resource-version= timeout~`,
  'set image': `${CHANGE} all local`,
  'rollout history': `${FILES} ${PRINT} ${SELECT} revision#`,
  'rollout pause': ROLLOUT,
  'rollout restart': ROLLOUT,
  'rollout resume': ROLLOUT,
  'rollout status': `${FILES} ${SELECT} revision# timeout~ watch,w`,
  'rollout undo': `${FILES} ${PRINT} dry-run?unchanged ${SELECT} to-revision#`,
  logs: `${SELECT} all-containers all-pods container,c= follow,f ignore-errors insecure-skip-tls-verify-backend limit-bytes# max-log-requests# pod-running-timeout~ prefix previous,p since~ since-time= tail# timestamps`,
  events: `${PRINT} all-namespaces,A chunk-size# for= no-headers types* watch,w`,
  explain: 'api-version= max-depth# output,o= recursive,R',
  'api-resources': 'api-group= cached categories* namespaced no-headers output,o= show-managed-fields sort-by= verbs*',
  'api-versions': '',
  version: 'client output,o=',
  wait: `${FILES} ${PRINT} ${SELECT} all all-namespaces,A field-selector= for= local timeout~`,
  'top node': `${SELECT} no-headers sort-by= show-capacity show-swap use-protocol-buffers`,
  'top pod': `${SELECT} all-namespaces,A containers field-selector= no-headers sort-by= sum use-protocol-buffers`,
  'cluster-info': '',
  'config current-context': '',
  'config get-contexts': 'no-headers output,o=',
  'config set-context': 'current cluster= user=',
};

/** Flags of every command (genericclioptions.ConfigFlags), but those of certificates and profiles. */
const GLOBAL =
  'namespace,n= help,h as= cluster= context= kubeconfig= match-server-version request-timeout= server,s= token= user= v,v# warnings-as-errors';

/** What a flag is called and takes. */
export interface Flag {
  readonly name: string;
  readonly short: string;
  readonly takes: 'nothing' | 'text' | 'number' | 'span' | 'list' | 'optional text';
  /** What it says when its value is left out. */
  readonly bare: string;
}

const TAKES: Readonly<Record<string, Flag['takes']>> = {
  '=': 'text',
  '#': 'number',
  '~': 'span',
  '*': 'list',
  '?': 'optional text',
};

const read = new Map<string, readonly Flag[]>();

/** The flags of a command such as `get` or `rollout undo`. */
export function flagsOf(command: string): readonly Flag[] {
  let flags = read.get(command);
  if (flags !== undefined) return flags;
  const text = Object.hasOwn(FLAGS, command) ? (FLAGS[command] ?? '') : '';
  flags = `${text} ${GLOBAL}`
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => {
      const [, name = '', short = '', mark = '', bare = ''] = /^([\w-]+)(?:,(\w))?([=#~*?])?(.*)$/.exec(word) ?? [];
      const takes = TAKES[mark] ?? 'nothing';
      return { name, short, takes, bare: takes === 'nothing' ? 'true' : bare };
    });
  read.set(command, flags);
  return flags;
}

/** The commands that are known here, those with a part of their own as `rollout undo`. */
export const COMMAND_PATHS: readonly string[] = Object.keys(FLAGS);
