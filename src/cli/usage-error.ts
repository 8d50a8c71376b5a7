/** The command line asks for something that does not exist or makes no sense; ends with exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
