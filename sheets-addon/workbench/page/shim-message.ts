/** What the sidebar's frame tells the page. */
export interface ShimMessage {
  /** `call`, `close` or `focus`. */
  readonly rubricKit: string;
  readonly id?: number;
  readonly name?: string;
  readonly args?: readonly unknown[];
}
