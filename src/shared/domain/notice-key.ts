import type { Notice } from '../model/notice.ts';

/** Tells notices apart: a newer one of the same key takes the place of the older. */
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
