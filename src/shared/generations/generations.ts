import { type CardKind, type CertificateKind, type GenerationId, type PinKind, pinKinds } from './kinds.ts';
import type {
  ApplicationProfile,
  CardProfile,
  CertificateProfile,
  PinShape,
  SecretProfile,
  ValidityRules,
} from './card-profile.ts';
import { next } from './next.ts';
import { present } from './present.ts';

/** A secret that some generation lists in its profile. */
type Listed = SecretsIn<(typeof present | typeof next)['applications'][number]>;
type SecretsIn<Application> = Application extends { readonly secrets: readonly (infer Secret)[] }
  ? Secret
  : never;

/** Those that their holder can change at home, in some generation. The others are changed at the counter only. */
export type ChangeablePin = Extract<Listed, { readonly changed: 'here' }>['kind'];
/** Those of digits alone, which a reader's own keys can enter. */
export type NumericPin = Extract<
  Listed,
  { readonly changed: 'here'; readonly shape: { readonly alphabet: 'digits' } }
>['kind'];

/** Every generation that the program knows, in the order in which a card is asked for them. */
export const generations: readonly CardProfile[] = [present, next];

/** What holds for cards of a generation; of the present one where none is told. */
export const rulesOf = (generation: GenerationId = 'present'): ValidityRules =>
  (generations.find(({ id }) => id === generation) ?? present).validity;

/** A kind that is a card of its own generation, and no other carrier of the same application. */
export type OwnCardKind = (typeof present | typeof next)['card'];
export const isOwnCard = (kind: CardKind): kind is OwnCardKind =>
  generations.some(({ card }) => card === kind);

/** The kinds that a card of this generation can turn out to be. */
const kindsOf = ({ applications: [{ token }] }: CardProfile): readonly CardKind[] => [
  ...Object.values(token.kinds),
  token.otherwise,
];

/** The generation that a card of that kind is of. */
export const profileOf = (kind: CardKind): CardProfile =>
  generations.find((profile) => kindsOf(profile).includes(kind)) ?? present;

/** All certificates of a generation, in the order in which they are read. */
export const certificatesOf = ({ applications: [first] }: CardProfile): readonly CertificateProfile[] =>
  first.certificates;

/** All secrets of a generation, in the order in which their counters are read. */
export const secretsOf = ({ applications }: CardProfile): readonly SecretProfile[] =>
  applications.flatMap(({ secrets = [] }: ApplicationProfile) => secrets);

/** The same, in the order in which their holder knows them. */
export const secretsByHolder = (profile: CardProfile): readonly SecretProfile[] =>
  pinKinds.flatMap((kind) => secretOf(profile, kind) ?? []);

/** This generation's secret of that kind; undefined where it has none. */
export const secretOf = (profile: CardProfile, kind: PinKind): SecretProfile | undefined =>
  secretsOf(profile).find((secret) => secret.kind === kind);

/** What a secret of that kind looks like in this generation; as in the first that has one, where this has none. */
export function shapeOf(profile: CardProfile, kind: PinKind): PinShape {
  const [secret] = [profile, ...generations].flatMap((each) => secretOf(each, kind) ?? []);
  if (!secret) throw new Error(`no generation has a secret ${kind}`);
  return secret.shape;
}

/** This generation's certificate of that kind; undefined where it has none. */
export const certificateOf = (profile: CardProfile, kind: CertificateKind): CertificateProfile | undefined =>
  certificatesOf(profile).find((certificate) => certificate.kind === kind);

/** The application that a secret lives in. */
export const applicationOf = (
  { applications }: CardProfile,
  secret: SecretProfile,
): ApplicationProfile | undefined =>
  applications.find(({ secrets }: ApplicationProfile) => secrets?.includes(secret));

const isChangedHere = ({ changed }: SecretProfile): boolean => changed === 'here';

/** Whether this generation's secret of that kind can be changed here. */
export const isChangeable = (profile: CardProfile, kind: PinKind): kind is ChangeablePin =>
  secretsOf(profile).some((secret) => secret.kind === kind && isChangedHere(secret));

const inSome = (is: (secret: SecretProfile) => boolean): readonly PinKind[] =>
  pinKinds.filter((kind) =>
    generations.some((profile) => secretsOf(profile).some((each) => each.kind === kind && is(each))),
  );

export const changeablePins = inSome(isChangedHere) as readonly ChangeablePin[];
export const numericPins = inSome(
  (secret) => isChangedHere(secret) && secret.shape.alphabet === 'digits',
) as readonly NumericPin[];

/** Whether a secret of that kind is of digits alone and can be changed here. */
export const isNumeric = (kind: PinKind): kind is NumericPin => numericPins.some((each) => each === kind);
