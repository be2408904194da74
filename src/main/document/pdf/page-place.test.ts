import { describe, expect, it } from 'vitest';
import { memorySource } from '../byte-source.ts';
import { buildPdf } from '../fixtures/pdf-builder.ts';
import { turnedPages } from '../fixtures/pdf-documents.ts';
import { rectangleOn, shownSize } from './page-place.ts';
import { pageAt } from './page-tree.ts';
import { PdfFile } from './pdf-file.ts';

function page(name: keyof typeof turnedPages) {
  const found = pageAt(PdfFile.open(memorySource(buildPdf(turnedPages[name]))), 0);
  if (!found) throw new Error('no page');
  return found;
}

const PLACE = { page: 0, left: 60, top: 100, width: 200, height: 60 };

describe('a place on the page as it is shown', () => {
  it.each([
    ['upright', { left: 60, bottom: 682, right: 260, top: 742 }],
    ['turned-90', { left: 100, bottom: 60, right: 160, top: 260 }],
    ['turned-180', { left: 335, bottom: 100, right: 535, top: 160 }],
    ['turned-270', { left: 435, bottom: 582, right: 495, top: 782 }],
    ['cropped', { left: 160, bottom: 762, right: 360, top: 822 }],
    ['cropped-and-turned', { left: 200, bottom: 140, right: 260, top: 340 }],
    ['from-below-zero', { left: -240, bottom: 282, right: -40, top: 342 }],
    ['larger-units', { left: 30, bottom: 341, right: 130, top: 371 }],
    ['larger-units-turned', { left: 167.5, bottom: 231, right: 197.5, top: 331 }],
    ['inherited', { left: 385, bottom: 160, right: 585, top: 220 }],
  ] as const)('lies there in the coordinates of a page that is %s', (name, rectangle) => {
    expect(rectangleOn(page(name), PLACE)).toEqual(rectangle);
  });

  it.each(['upright', 'turned-180', 'larger-units', 'inherited'] as const)(
    '%s is 595 × 842 points',
    (name) => {
      expect(shownSize(page(name))).toEqual({ width: 595, height: 842 });
    },
  );

  it.each(['turned-90', 'turned-270', 'larger-units-turned'] as const)('%s lies on its side', (name) => {
    expect(shownSize(page(name))).toEqual({ width: 842, height: 595 });
  });

  it.each([
    [{ left: 396 }, true],
    [{ left: 397 }, false],
    [{ top: 782 }, true],
    [{ top: 784 }, false],
    [{ left: -2 }, false],
    [{ top: -2 }, false],
    [{ width: 1000 }, false],
  ])('%o is on it: %s', (change, isOn) => {
    expect(rectangleOn(page('upright'), { ...PLACE, ...change }) !== undefined).toBe(isOn);
  });
});

it('a page without a size is as large as other readers take it', () => {
  const bare = buildPdf({ ...turnedPages.upright, 3: '<< /Type /Page /Parent 2 0 R >>' });
  const found = pageAt(PdfFile.open(memorySource(bare)), 0);
  expect(found && shownSize(found)).toEqual({ width: 612, height: 792 });
});

it.each(['0', '-2', '(two)'])('a unit of %s counts as none', (unit) => {
  const odd = buildPdf({ ...turnedPages.upright, 3: `<< /Type /Page /Parent 2 0 R /UserUnit ${unit} >>` });
  expect(pageAt(PdfFile.open(memorySource(odd)), 0)?.unit).toBe(1);
});
