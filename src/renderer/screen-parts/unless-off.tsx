import type { ReactNode } from 'react';
import type { Feature } from '../../shared/model/policy.ts';
import { useMirror } from '../state/mirror-store.ts';

/**
 * What is not offered where a policy has switched it off; nothing that is open. Main refuses it by itself, whatever
 * stands here.
 */
export function UnlessOff({
  feature,
  children,
}: {
  readonly feature: Feature;
  readonly children: ReactNode;
}) {
  const isOff = useMirror(({ snapshot }) => snapshot?.policy.off.includes(feature) ?? false);
  return isOff ? null : children;
}
