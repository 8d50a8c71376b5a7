/** What a gongpu command tells the shell when it ends. */
export const exitCodes = {
  done: 0,
  failed: 1,
  usage: 2,
  /** Done, but some files were refused. */
  partial: 3,
  /** Stopped as asked, with the numbers of shells: when its terminal closed, by Ctrl-C, by `kill` or a service manager. */
  hungUp: 129,
  interrupted: 130,
  terminated: 143,
} as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
