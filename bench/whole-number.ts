/** Reads a count given on the command line; anything else ends the command with a message that says so. */
import { InvalidArgumentError } from 'commander';

export function wholeNumber(value: string): number {
  if (!/^\d+$/u.test(value)) throw new InvalidArgumentError('It must be a whole number.');
  return Number(value);
}
