import { useEffect } from 'react';
import { client } from '../../ipc/client.ts';

let fieldsShown = 0;

/** Keeps the window out of screenshots and recordings, where the system can, as long as a field for a PIN is shown. */
export function useContentProtection(): void {
  useEffect(() => {
    fieldsShown += 1;
    if (fieldsShown === 1) void client.app.setContentProtection({ on: true });
    return () => {
      fieldsShown -= 1;
      if (fieldsShown === 0) void client.app.setContentProtection({ on: false });
    };
  }, []);
}
