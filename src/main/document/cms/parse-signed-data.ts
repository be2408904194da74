import { type BaseBlock, Constructed, fromBER, OctetString } from 'asn1js';
import { ContentInfo, IssuerAndSerialNumber, SignedData, type SignerInfo } from 'pkijs';
import { fail, ok, type Result } from '../../../shared/model/result.ts';
import { isInSetOrder, tag } from './der.ts';
import { cmsOids } from './object-identifiers.ts';

/** A CMS signature taken apart (RFC 5652 §5). Nothing is verified here. */
export type ParsedSignedData = {
  /** The declared type of the content: id-data for files. */
  readonly contentType: string;
  /** The content, if it is inside. */
  readonly content: Uint8Array | undefined;
  /** DER of each embedded certificate, in the order of the file. */
  readonly certificates: readonly Uint8Array[];
  readonly signers: readonly ParsedSigner[];
  /** Whether lengths are definite and minimal, strings are in one piece, and every SET OF is in order (X.690 §10, §11). */
  readonly isDer: boolean;
};

export type ParsedSigner = {
  /** Identifies the certificate. */
  readonly identifier:
    | { readonly kind: 'issuer-and-serial'; readonly issuer: Uint8Array; readonly serial: Uint8Array }
    | { readonly kind: 'key-identifier'; readonly keyIdentifier: Uint8Array };
  readonly digestAlgorithm: string;
  readonly signatureAlgorithm: string;
  /** DER of the signature algorithm's parameters. Those of RSASSA-PSS matter. */
  readonly signatureParameters: Uint8Array | undefined;
  readonly signedAttributes: ParsedAttributes | undefined;
  readonly signature: Uint8Array;
  /** Time stamps, for example. Anybody can put them there. */
  readonly hasUnsignedAttributes: boolean;
};

export type ParsedAttributes = {
  /** In the signed form: under the tag of a SET OF, otherwise byte for byte as they came. */
  readonly toBeSigned: Uint8Array;
  /** In the order of the file. A type may be there twice, which is a reason to look closer. */
  readonly attributes: readonly { readonly type: string; readonly values: readonly Uint8Array[] }[];
};

export type CmsProblem =
  | 'not-cms'
  /** CMS, but encrypted or something else than signed data. */
  | 'not-signed-data'
  /** More or larger than the limits allow. */
  | 'too-complex';

/** A signature with a few certificates has 4 to 20 kB. */
export const LARGEST_CMS_BYTES = 1024 * 1024;
const LIMITS = { maxDepth: 32, maxNodes: 20_000, maxContentLength: LARGEST_CMS_BYTES };
const LIMIT_REACHED = 'Maximum ASN.1';

/**
 * Takes apart one ContentInfo that fills these bytes completely. It takes bytes of any content and never throws.
 * @param bytes DER or BER; content that is inside must be in memory too
 */
export function parseSignedData(bytes: Uint8Array): Result<ParsedSignedData, CmsProblem> {
  if (bytes.length > LARGEST_CMS_BYTES) return fail('too-complex');
  try {
    const { offset, result } = fromBER(bytes, { ...LIMITS, parseEmbedded: false });
    if (offset !== bytes.length)
      return fail(result.error.startsWith(LIMIT_REACHED) ? 'too-complex' : 'not-cms');
    if (!isConsistent(result) || !isTypeAndContent(result)) return fail('not-cms');
    const isDer = isStrict(result);
    const { contentType, content } = new ContentInfo({ schema: result });
    if (contentType !== cmsOids.signedData) return fail('not-signed-data');
    if (!holdsItsPartsAlone(content as BaseBlock)) return fail('not-cms');
    const certificates = certificatesIn(content as BaseBlock);
    return ok({ ...partsOf(new SignedData({ schema: content })), certificates, isDer });
  } catch {
    return fail('not-cms');
  }
}

function partsOf({
  encapContentInfo: { eContentType, eContent },
  signerInfos,
}: SignedData): Pick<ParsedSignedData, 'contentType' | 'content' | 'signers'> {
  return {
    contentType: eContentType,
    content: eContent && octetsOf(eContent),
    signers: signerInfos.map(signerOf),
  };
}

/** Byte for byte; pkijs would encode them anew. */
const certificatesIn = (signedData: BaseBlock): readonly Uint8Array[] =>
  childrenOf(signedData)
    .filter(({ idBlock }) => idBlock.tagClass === 3 && idBlock.tagNumber === 0)
    .flatMap(childrenOf)
    .filter(({ idBlock }) => idBlock.tagClass === 1)
    .map(encodingOf);

const childrenOf = (element: BaseBlock): readonly BaseBlock[] =>
  element instanceof Constructed ? element.valueBlock.value : [];

function signerOf(info: SignerInfo): ParsedSigner {
  const { algorithmId, algorithmParams } = info.signatureAlgorithm;
  return {
    identifier: identifierOf(info.sid as unknown),
    digestAlgorithm: info.digestAlgorithm.algorithmId,
    signatureAlgorithm: algorithmId,
    signatureParameters: algorithmParams && encodingOf(algorithmParams as BaseBlock),
    signedAttributes: info.signedAttrs && {
      toBeSigned: new Uint8Array(info.signedAttrs.encodedValue),
      attributes: info.signedAttrs.attributes.map(({ type, values }) => ({
        type,
        values: values.map((value) => encodingOf(value as BaseBlock)),
      })),
    },
    signature: octetsOf(info.signature),
    hasUnsignedAttributes: info.unsignedAttrs !== undefined,
  };
}

function identifierOf(sid: unknown): ParsedSigner['identifier'] {
  if (sid instanceof IssuerAndSerialNumber)
    return {
      kind: 'issuer-and-serial',
      issuer: new Uint8Array(sid.issuer.valueBeforeDecode),
      serial: new Uint8Array(sid.serialNumber.valueBlock.valueHexView),
    };
  const element = sid as BaseBlock;
  const encoding = encodingOf(element);
  return {
    kind: 'key-identifier',
    keyIdentifier: encoding.slice(element.idBlock.blockLength + element.lenBlock.blockLength),
  };
}

/** The bytes of an OCTET STRING, joined if it is in pieces. */
function octetsOf(element: BaseBlock): Uint8Array {
  if (!(element instanceof OctetString)) throw new TypeError('no OCTET STRING');
  return new Uint8Array(element.getValue());
}

const encodingOf = (element: BaseBlock): Uint8Array => element.valueBeforeDecodeView.slice();

/** ContentInfo holds a type and one content, and nothing behind them: zeros of a hole in a PDF could pass for elements. */
function isTypeAndContent(contentInfo: BaseBlock): boolean {
  const [, content, ...more] = childrenOf(contentInfo);
  return content !== undefined && childrenOf(content).length === 1 && more.length === 0;
}

/**
 * SignedData ends with its signers, and holds one content at most (RFC 5652 §5.1): pkijs passes over what stands behind
 * either, and somebody might take a second content for the signed one.
 */
function holdsItsPartsAlone(signedData: BaseBlock): boolean {
  const [, , encapsulated, ...rest] = childrenOf(signedData);
  const [, content, ...more] = encapsulated ? childrenOf(encapsulated) : [];
  const isOneContent = content === undefined || childrenOf(content).length === 1;
  return isOneContent && more.length === 0 && rest.findIndex(isSetElement) === rest.length - 1;
}

const isSetElement = ({ idBlock }: BaseBlock): boolean => idBlock.tagClass === 1 && idBlock.tagNumber === 17;

/** Whether each element of a definite length holds exactly its children: asn1js lets one reach beyond its parent. */
function isConsistent(element: BaseBlock): boolean {
  const children = childrenOf(element);
  const { isIndefiniteForm, length } = element.lenBlock;
  if (!isIndefiniteForm && children.length > 0 && children.every(isDefinite)) {
    const held = children.reduce(
      (sum, { idBlock, lenBlock }) => sum + idBlock.blockLength + lenBlock.blockLength + lenBlock.length,
      0,
    );
    if (held !== length) return false;
  }
  return children.every(isConsistent);
}

const isDefinite = ({ lenBlock }: BaseBlock): boolean => !lenBlock.isIndefiniteForm;

/** Strings in pieces: constructed forms of types that are primitive in DER (X.690 §10.2). */
const PRIMITIVE_TAGS = new Set([3, 4, 12, 18, 19, 20, 22, 23, 24, 26, 28, 30]);

function isStrict(element: BaseBlock): boolean {
  const { idBlock, lenBlock } = element;
  if (lenBlock.isIndefiniteForm || lenBlock.blockLength > shortestLength(lenBlock.length)) return false;
  if (idBlock.tagClass === 1 && idBlock.isConstructed && PRIMITIVE_TAGS.has(idBlock.tagNumber)) return false;
  if (!(element instanceof Constructed)) return true;
  const children = element.valueBlock.value;
  const isSet = idBlock.tagClass === 1 && idBlock.tagNumber === 17;
  if (isSet && !isInSetOrder(children.map((child) => child.valueBeforeDecodeView))) return false;
  return children.every(isStrict);
}

const shortestLength = (length: number): number =>
  length < 0x80 ? 1 : 1 + Math.ceil(Math.log2(length + 1) / 8);

/** Whether the signed attributes, a SET OF under another tag, are in the order of one. */
export function areAttributesInOrder(toBeSigned: Uint8Array): boolean {
  const { offset, result } = fromBER(toBeSigned, { ...LIMITS, parseEmbedded: false });
  if (offset !== toBeSigned.length || toBeSigned[0] !== tag.set) return false;
  return isStrict(result);
}
