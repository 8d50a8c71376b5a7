/** What a gongpu command tells the shell when it ends. */
export const exitCodes = {
  done: 0,
  failed: 1,
  usage: 2,
  /** Done, but some files were refused. */
  partial: 3,
  /** Stopped with Ctrl-C, as shells number it. */
  interrupted: 130,
} as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
