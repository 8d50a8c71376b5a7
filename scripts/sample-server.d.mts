export interface SampleServer {
  /** Ends in a slash. */
  readonly url: string;
  stop(): Promise<void>;
  close(): Promise<void>;
}
export function startSampleServer(pages?: readonly string[]): Promise<SampleServer>;
