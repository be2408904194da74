/** The pages of the guide, in the order in which they are listed. */
export const guideTopics = [
  'certificates',
  'uses',
  'pins',
  'expiry',
  'renewal',
  'expired',
  'revoked',
  'moving',
  'children',
  'foreigners',
  'stopping',
  'locked',
  'lost',
  'office',
  'readers',
  'phone',
] as const;
export type GuideTopicId = (typeof guideTopics)[number];
