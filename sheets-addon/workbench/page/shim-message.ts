/** What the sidebar's frame tells the page. */
export interface ShimMessage {
  /** `call`, `close` or `focus`. */
  readonly rubricKit: string;
  /** The address of the frame's page: a page that was there before it is not listened to. */
  readonly from: string;
  readonly id?: number;
  readonly name?: string;
  readonly args?: readonly unknown[];
}
