/** Why a file cannot be used as a workbook. `message` is one line for a person: what is wrong and what to do. */
export class WorkbookError extends Error {
  override readonly name = 'WorkbookError';
}
