import type { CardProfile } from '../../../shared/generations/card-profile.ts';
import { present } from '../../../shared/generations/present.ts';
import type { LinkId } from '../../../shared/ipc/contract.ts';
import type { GuideTopicId } from '../../../shared/model/guide-topic.ts';
import type { JstDay } from '../../../shared/model/time.ts';

/** What a page was written from: a law with its articles, anything else by its name. */
export type GuideSource =
  | { readonly of: 'act' | 'regulation'; readonly articles: readonly string[] }
  | {
      readonly of:
        | 'leaflet'
        | 'cityPage'
        | 'portal'
        | 'digitalAgency'
        | 'cities'
        | 'health'
        | 'cardSite'
        | 'immigration'
        | 'police';
    };

export type GuideLinkId = Exclude<LinkId, 'jpki-revocation-check' | 'jpki-ca-fingerprints'>;

type GuidePlace = {
  readonly writtenOn: JstDay;
  readonly sources: readonly GuideSource[];
  readonly links: readonly GuideLinkId[];
  readonly related: readonly GuideTopicId[];
  /** A screen of the program that the page leads to. */
  readonly opens?: 'elsewhere' | 'check' | 'doctor';
};

/** The card that every page speaks of. The guide says so while another one is in the reader. */
export const writtenFor: CardProfile = present;

/** The pages in the order of the contents. */
export const guideGroups = {
  basics: ['certificates', 'uses', 'pins', 'which-pin'],
  dates: ['expiry', 'renewal', 'card-renewal', 'expired', 'revoked'],
  life: ['moving', 'abroad', 'children', 'baby', 'foreigners', 'combined', 'driving', 'stopping'],
  trouble: ['locked', 'lost', 'reissue', 'hospital', 'services', 'office', 'office-days'],
  devices: ['readers', 'phone'],
} as const satisfies Record<string, readonly GuideTopicId[]>;

const leaflet = { of: 'leaflet' } as const;
const cityPage = { of: 'cityPage' } as const;
const portal = { of: 'portal' } as const;
const digitalAgency = { of: 'digitalAgency' } as const;
const cities = { of: 'cities' } as const;
const cardSite = { of: 'cardSite' } as const;
const immigration = { of: 'immigration' } as const;
const police = { of: 'police' } as const;
const act = (...articles: readonly string[]) => ({ of: 'act', articles }) as const;
const regulation = (...articles: readonly string[]) => ({ of: 'regulation', articles }) as const;

/** When each page was written and from what, and where it leads. */
export const guideMap: Readonly<Record<GuideTopicId, GuidePlace>> = {
  certificates: {
    writtenOn: '2026-11-21',
    sources: [leaflet, cityPage, regulation('6', '42', '64-5'), cities],
    links: ['jpki-portal'],
    related: ['uses', 'pins', 'expiry'],
    opens: 'check',
  },
  uses: {
    writtenOn: '2026-11-21',
    sources: [leaflet, cityPage, cities],
    links: ['myna-portal'],
    related: ['certificates', 'phone', 'readers'],
    opens: 'elsewhere',
  },
  pins: {
    writtenOn: '2026-11-21',
    sources: [leaflet, cityPage, regulation('12', '48'), cities],
    links: ['pin-reset'],
    related: ['locked', 'which-pin', 'uses', 'office'],
  },
  expiry: {
    writtenOn: '2026-11-29',
    sources: [act('5', '24'), regulation('13', '49'), leaflet, cityPage, cities],
    links: ['jpki-portal', 'myna-portal'],
    related: ['renewal', 'expired', 'foreigners', 'revoked'],
  },
  renewal: {
    writtenOn: '2026-11-29',
    sources: [act('6', '25'), regulation('13', '49'), leaflet, cityPage, portal, digitalAgency, cities],
    links: ['jpki-portal'],
    related: ['card-renewal', 'expiry', 'expired', 'office-days', 'phone'],
  },
  expired: {
    writtenOn: '2026-11-29',
    sources: [cityPage, { of: 'health' }, cities],
    links: ['jpki-portal'],
    related: ['renewal', 'card-renewal', 'hospital', 'office', 'foreigners'],
  },
  revoked: {
    writtenOn: '2026-11-29',
    sources: [
      act('9', '10', '12', '13', '14', '15', '28', '29', '31', '32', '33', '34'),
      regulation('17', '20', '53'),
      leaflet,
      cityPage,
    ],
    links: ['jpki-software', 'jpki-portal'],
    related: ['moving', 'lost', 'stopping'],
    opens: 'check',
  },
  moving: {
    writtenOn: '2026-11-29',
    sources: [act('3-2', '12', '15', '31'), regulation('13', '20'), leaflet, cities],
    links: ['jpki-portal'],
    related: ['revoked', 'abroad', 'office', 'phone', 'pins'],
  },
  children: {
    writtenOn: '2026-11-29',
    sources: [leaflet, cities],
    links: ['card-site'],
    related: ['baby', 'certificates', 'expiry', 'locked'],
  },
  foreigners: {
    writtenOn: '2026-11-29',
    sources: [regulation('13', '49'), cityPage, cities],
    links: ['combined-card', 'card-site'],
    related: ['combined', 'expiry', 'renewal', 'office'],
  },
  stopping: {
    writtenOn: '2026-11-21',
    sources: [act('9', '28'), leaflet, cityPage, portal],
    links: ['jpki-portal'],
    related: ['revoked', 'office', 'expired'],
  },
  locked: {
    writtenOn: '2026-11-29',
    sources: [leaflet, cityPage, portal, cities],
    links: ['pin-reset', 'pin-reset-kiosks'],
    related: ['pins', 'which-pin', 'office', 'children'],
  },
  lost: {
    writtenOn: '2026-11-29',
    sources: [act('10', '29'), cityPage, portal, cities],
    links: ['card-lost', 'card-site'],
    related: ['reissue', 'driving', 'revoked', 'office'],
  },
  office: {
    writtenOn: '2026-11-29',
    sources: [regulation('5'), leaflet, cityPage, cities],
    links: ['card-site'],
    related: ['office-days', 'renewal', 'locked', 'moving', 'stopping'],
  },
  readers: {
    writtenOn: '2026-11-21',
    sources: [leaflet, portal, digitalAgency, cities],
    links: ['card-readers', 'jpki-software'],
    related: ['services', 'phone', 'uses'],
    opens: 'doctor',
  },
  phone: {
    writtenOn: '2026-11-29',
    sources: [
      act('16-2', '16-13', '16-14', '35-2', '35-13', '35-14'),
      regulation('24-9', '59-9', '64-4'),
      cityPage,
      digitalAgency,
    ],
    links: ['myna-portal'],
    related: ['uses', 'moving', 'renewal'],
  },
  'which-pin': {
    writtenOn: '2026-11-29',
    sources: [leaflet, cities],
    links: ['pin-reset'],
    related: ['pins', 'locked'],
  },
  'card-renewal': {
    writtenOn: '2026-11-29',
    sources: [cardSite, cities],
    links: ['card-site'],
    related: ['renewal', 'expiry', 'driving', 'office-days', 'foreigners'],
  },
  abroad: {
    writtenOn: '2026-11-29',
    sources: [act('12', '31'), cities],
    links: ['card-site'],
    related: ['moving', 'revoked', 'office-days'],
  },
  baby: {
    writtenOn: '2026-11-29',
    sources: [cardSite, cities],
    links: ['card-site'],
    related: ['children', 'reissue', 'hospital'],
  },
  combined: {
    writtenOn: '2026-11-29',
    sources: [immigration],
    links: ['combined-card'],
    related: ['foreigners', 'card-renewal'],
  },
  driving: {
    writtenOn: '2026-11-29',
    sources: [police],
    links: ['card-site'],
    related: ['card-renewal', 'lost', 'reissue'],
  },
  reissue: {
    writtenOn: '2026-11-29',
    sources: [cardSite, cities],
    links: ['card-site'],
    related: ['lost', 'card-renewal', 'driving', 'office'],
  },
  hospital: {
    writtenOn: '2026-11-29',
    sources: [{ of: 'health' }, cities],
    links: ['myna-portal'],
    related: ['expired', 'locked', 'which-pin'],
  },
  services: {
    writtenOn: '2026-11-29',
    sources: [portal, cities],
    links: ['jpki-software', 'myna-portal'],
    related: ['readers', 'revoked', 'which-pin', 'expired'],
  },
  'office-days': {
    writtenOn: '2026-11-29',
    sources: [cities],
    links: ['card-site'],
    related: ['office', 'renewal', 'expired'],
  },
};
