export interface SampleServer {
  /** Ends in a slash. */
  readonly url: string;
  /** Ends the server and takes its folder away. */
  close(): Promise<void>;
}
export function startSampleServer(pages?: readonly string[]): Promise<SampleServer>;
