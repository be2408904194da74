import type { Notice } from '../model/notice.ts';

/** Identifies a notice: a newer one with the same key replaces the older. */
export function noticeKey(notice: Notice): string {
  switch (notice.notice) {
    case 'reminder-due':
      return `reminder-due ${notice.reminder.id}`;
    case 'file-damaged':
      return `file-damaged ${notice.file}`;
    case 'not-kept':
    case 'policy-damaged':
    case 'old-version':
      return notice.notice;
  }
}
