import { parseCertificate, type ParsedCertificate } from './parse-certificate.ts';

export function parsed(der: Uint8Array): ParsedCertificate {
  const result = parseCertificate(der);
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

export const reasonOf = (file: Uint8Array): string => {
  const result = parseCertificate(file);
  return result.ok ? 'readable' : result.error;
};
