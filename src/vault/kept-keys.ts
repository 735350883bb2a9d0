/** A data key as it is stored: wrapped by the installation's key, or null once destroyed. */
export interface KeptKey {
  readonly streamId: string;
  readonly wrapped: string | null;
}
