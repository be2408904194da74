import type { Platform } from '../../shared/messages/error-messages.ts';

/** The kind of machine, for advice that differs between kinds. */
export function platform(userAgent: string = navigator.userAgent): Platform {
  if (/Windows/.test(userAgent)) return 'windows';
  return /Macintosh/.test(userAgent) ? 'mac' : 'linux';
}
