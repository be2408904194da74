import { useEffect } from 'react';
import { client } from '../../ipc/client.ts';

let fieldsShown = 0;

/** Keeps the window out of screenshots and recordings, if the system can, as long as it shows a field for a PIN. */
export function useContentProtection(): void {
  useEffect(() => {
    fieldsShown += 1;
    // Where the system cannot do it, there is nothing to tell: the threat model says where that is.
    // eslint-disable-next-line shomei/no-dropped-answer -- see above
    if (fieldsShown === 1) void client.app.setContentProtection({ on: true });
    return () => {
      fieldsShown -= 1;
      // eslint-disable-next-line shomei/no-dropped-answer -- see above
      if (fieldsShown === 0) void client.app.setContentProtection({ on: false });
    };
  }, []);
}
