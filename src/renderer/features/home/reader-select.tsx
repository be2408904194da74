import type { AppSnapshot } from '../../../shared/model/app-snapshot.ts';
import { foreign } from '../../../shared/messages/markup.ts';
import { client } from '../../ipc/client.ts';
import { useMessages } from '../../state/messages.ts';
import { shownReader } from '../../state/selectors.ts';
import { Select } from '../../ui/select.tsx';
import { tellFailure } from '../../screen-parts/tell-failure.ts';

/** Which reader is shown, if there are several. */
export function ReaderSelect({ snapshot }: { readonly snapshot: AppSnapshot }) {
  const { home } = useMessages();
  const shown = shownReader(snapshot);
  if (!shown || snapshot.service.state !== 'running' || snapshot.readers.length < 2) return null;
  return (
    <Select
      label={home.card.reader}
      options={snapshot.readers.map(({ name }) => ({ key: name, name: foreign(name) }))}
      selected={shown.name}
      onSelect={(name) => void tellFailure(client.app.chooseReader({ name }))}
    />
  );
}
