import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import { expect, test } from 'vitest';
import { billOfMaterials } from './bill-of-materials.mjs';

const made = {
  parts: [
    { name: '@internationalized/string', version: '3.2.10', license: 'Apache-2.0', text: '…' },
    { name: 'koffi', version: '3.3.4', license: 'MIT', text: '…' },
  ],
  nativeParts: ['@koromix/koffi-linux-x64'],
  versions: { electron: '45.4.1', chrome: '144.0.1', node: '24.1.0' },
};

// The schema is large, and is read as a whole.
test('The bill of materials is CycloneDX 1.6 in its strict reading', { timeout: 60_000 }, async () => {
  const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot6);
  expect(await validator.validate(billOfMaterials(made))).toBeNull();
  expect(await validator.validate(billOfMaterials(made).replace('"library"', '"librarian"'))).not.toBeNull();
});

test('It names each library with its licence, koffi’s machine code, and what Electron is made of', () => {
  const { components } = JSON.parse(billOfMaterials(made));
  expect(components.map(({ purl }: { purl: string }) => purl)).toEqual([
    'pkg:npm/%40internationalized/string@3.2.10',
    'pkg:npm/%40koromix/koffi-linux-x64@3.3.4',
    'pkg:npm/electron@45.4.1',
    'pkg:npm/koffi@3.3.4',
  ]);
  expect(components[0].licenses).toEqual([{ license: { id: 'Apache-2.0' } }]);
  const inside = components[2].components.map(({ 'bom-ref': ref }: { 'bom-ref': string }) => ref);
  expect(inside).toEqual(['chromium@144.0.1', 'node@24.1.0']);
});

test('The same package gives the same bill', () => {
  expect(billOfMaterials(made)).toBe(billOfMaterials(made));
});
