/** What the sidebar's frame tells the page. */
export interface ShimMessage {
  /** `call`, `close` or `focus`; and keys for the page around: `save`, `on` to its next part, `back` to the one before. */
  readonly rubricKit: string;
  /** The address of the frame's page: a page that was there before it is not listened to. */
  readonly from: string;
  readonly id?: number;
  readonly name?: string;
  readonly args?: readonly unknown[];
}
