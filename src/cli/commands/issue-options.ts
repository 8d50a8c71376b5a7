/** `--newspaper --date --home`: what the user says about the issue of the pages, stronger than every other source. */
import type { Command } from 'commander';
import { isCalendarDay } from '../../import/pages/calendar-day.ts';
import type { IssueDetails } from '../../page/article.ts';
import type { CliContext } from '../context.ts';
import { UsageError } from '../usage-error.ts';

export interface IssueOptions {
  readonly newspaper?: string;
  readonly date?: string;
  readonly home?: string;
}

export function addIssueOptions(command: Command, { messages }: CliContext): Command {
  return command
    .option('--newspaper <name>', messages.options.newspaper)
    .option('--date <day>', messages.options.date)
    .option('--home <region>', messages.options.home);
}

/** @throws UsageError when the day is none, the region is unknown or a name is blank */
export async function issueOptions(options: IssueOptions, { messages }: CliContext): Promise<IssueDetails> {
  const { newspaper, date, home } = options;
  if (date !== undefined && !isCalendarDay(date)) throw new UsageError(messages.usage.badDate(date));
  for (const [option, value] of Object.entries({ newspaper, home })) {
    if (value?.trim() === '') throw new UsageError(messages.usage.blankOption(`--${option}`));
  }
  // The gazetteer is read only where somebody names a region.
  if (home !== undefined) {
    const { isKnownRegion } = await import('../../import/pages/known-region.ts');
    if (!isKnownRegion(home.trim())) throw new UsageError(messages.usage.badHome(home));
  }
  return {
    ...(newspaper !== undefined && { newspaper: newspaper.trim() }),
    ...(date !== undefined && { date }),
    ...(home !== undefined && { home: home.trim() }),
  };
}
