/** What a PDF may cost. Generous for documents that people sign, small enough for a hostile one to end soon. */
export const limits = {
  /** An offset in a cross-reference table has ten digits (ISO 32000-2 §7.5.4). */
  fileBytes: 10_000_000_000,
  /** One object without its stream's data. */
  objectBytes: 8 * 1024 * 1024,
  /** Values in one object. */
  values: 500_000,
  /** Arrays and dictionaries within each other. */
  depth: 64,
  /** Objects of a file; Acrobat's own limit. */
  objects: 8_388_607,
  /** Cross-reference sections: one for every time the file was saved. */
  sections: 2_000,
  /** Runs of object numbers in one cross-reference section. */
  runs: 10_000,
  /** The same in all sections: a search for an object goes through them. */
  runsInAll: 50_000,
  /** What one compressed stream may grow to. */
  inflatedBytes: 64 * 1024 * 1024,
  /** How much may be inflated in all while a file is open. */
  inflatedInAll: 512 * 1024 * 1024,
  /** References that lead to a reference. */
  hops: 8,
  /** Levels of the tree of pages or of fields. */
  treeDepth: 64,
  /** Nodes of the tree of pages or of fields. */
  treeNodes: 200_000,
} as const;
