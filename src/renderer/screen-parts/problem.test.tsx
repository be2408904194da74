import { render, screen, within } from '@testing-library/react';
import { describe, expect, test, beforeAll } from 'vitest';
import { actionOf } from '../../shared/messages/error-messages.ts';
import { plainText } from '../../shared/messages/markup.ts';
import { messagesFor } from '../../shared/messages/messages.ts';
import { AppError } from '../../shared/model/app-error.ts';
import { fakeApi } from '../testing/fake-api.ts';
import { adult } from '../../shared/testing/card-views.ts';
import { withCard } from '../testing/snapshots.ts';
import { prepareLanguage } from '../state/messages.ts';
import { Speaking } from '../state/speaking.tsx';
import { ProblemNotice } from './problem-notice.tsx';

/** One error of each code, with data filled in. */
const errors: readonly AppError[] = AppError.def.options.map(({ shape }) => {
  const [code] = shape.code.def.values;
  return AppError.parse({
    code,
    ...('pin' in shape && { pin: 'sign' }),
    ...('triesLeft' in shape && { triesLeft: 2 }),
    ...('step' in shape && { step: 'read-certificate' }),
    ...('statusWord' in shape && { statusWord: '6F00' }),
    ...('reason' in shape && { reason: 'not DER' }),
    ...('incident' in shape && { incident: 'A1B2' }),
    ...('counted' in shape && { counted: 2 }),
    ...('address' in shape && { address: 'localhost:1' }),
  });
});

describe.each(['ja', 'en'] as const)('every error in %s', (language) => {
  beforeAll(() => prepareLanguage(language));

  test.each(errors.map((error) => [error.code, error] as const))(
    '%s says what happened and what to do',
    (code, error) => {
      Object.assign(window, { shomei: fakeApi(withCard(adult)).api });
      render(
        <Speaking language={language}>
          <ProblemNotice error={error} cardId="card-1" />
        </Speaking>,
      );
      const paragraphs = within(screen.getByRole('alert')).getAllByRole('paragraph');
      const [title, sentence, action, next] = paragraphs.map(({ textContent }) => textContent);
      expect(paragraphs).toHaveLength(4);
      expect(action).toBe(plainText(messagesFor(language).common.errorActions[actionOf[code]]));
      expect(title).toMatch(/\S{3}/);
      expect(sentence).toMatch(/[。.]$/);
      expect(next).toMatch(/[。.]$/);
    },
  );
});
