import type { DrawingName } from '../../screen-parts/drawings.tsx';
import type { AppErrorCode } from '../../../shared/model/app-error.ts';
import type { TopLine } from '../../state/top-line.ts';

/** Errors with a picture of their own; `trouble` stands for the rest. */
const drawingOfError: { readonly [code in AppErrorCode]?: DrawingName } = {
  'service/not-running': 'service',
  'service/not-installed': 'service',
  'service/library-unusable': 'service',
  'service/part-missing': 'service',
  'service/refused': 'service',
  'service/too-many-clients': 'service',
  'service/not-fitting': 'service',
  'service/not-answering': 'service',
  'service/gone': 'service',
  'reader/none': 'no-reader',
  'reader/gone': 'no-reader',
  'reader/not-answering': 'no-reader',
  'card/none': 'no-card',
  'card/removed': 'taken-out',
  'card/changed': 'other-card',
  'card/put-back': 'taken-out',
  'card/in-use': 'in-use',
  'card/not-permitted': 'in-use',
  'card/not-answering': 'no-answer',
  'card/not-my-number': 'other-card',
};

export function drawingOf(topLine: Exclude<TopLine, { state: 'my-number' }>): DrawingName {
  switch (topLine.state) {
    case 'starting':
      return 'starting';
    case 'identifying':
      return 'reading';
    case 'other-token':
      return topLine.token === 'juki'
        ? 'old-card'
        : topLine.token === 'unknown-token'
          ? 'other-card'
          : 'phone';
    case 'problem':
      return drawingOfError[topLine.error.code] ?? 'trouble';
  }
}
