import type { Texts } from '#i18n';
import { type Action, commandOf } from '#simulator';

/** What is done to a cluster, as HTML wants it: a command where a person would use one, otherwise a sentence. */
export interface DeedText {
  readonly isCommand: boolean;
  readonly text: string;
}

/** Says an action: by its command, or in the words of the page for what no command does. */
export function deedText(action: Action, texts: Texts['simulator']): DeedText {
  const command = commandOf(action);
  return command === undefined
    ? { isCommand: false, text: sentence(action, texts) }
    : { isCommand: true, text: command };
}

function sentence(action: Action, texts: Texts['simulator']): string {
  switch (action.do) {
    case 'addNode':
      return texts.nodeAdded(action.node.name);
    case 'failNode':
      return texts.nodeFailed(action.node);
    case 'returnNode':
      return texts.nodeReturned(action.node);
    case 'deletePodOn':
      return texts.podDeleted(action.of, action.node);
    case 'setCapacity':
    case 'setCondition':
      return texts.nodeChanged(action.node);
    case 'setBehaviour':
      return texts.imageChanged(action.image);
    default:
      return '';
  }
}
