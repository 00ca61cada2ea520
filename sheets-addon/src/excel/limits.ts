/** Ends of what we take in and what Excel takes (support.microsoft.com, "Excel specifications and limits"). */
export const limits = {
  /** Bytes of a workbook once unpacked; more is refused before it is unpacked. */
  unpackedBytes: 200_000_000,
  /** A part may unpack to so many times its size; real sheets stay under 100. */
  unpackRatio: 300,
  /** Under this many unpacked bytes the ratio does not matter. */
  ratioFreeBytes: 10_000_000,
  parts: 10_000,
  xmlDepth: 200,
  /** Cells of all tabs as rectangles from A1. */
  cells: 20_000_000,
  rows: 1_048_576,
  columns: 16_384,
  textLength: 32_767,
  tabNameLength: 31,
  dropdownLength: 255,
  promptTitleLength: 32,
  promptLength: 255,
  errorLength: 225,
} as const;
