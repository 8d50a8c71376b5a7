/** Refuses to answer on an issue that has not been imported: nothing found would be misleading. */
import type { GraphSnapshot } from '../graph/graph-snapshot.ts';
import { HttpProblem } from '../problem.ts';

/** @throws HttpProblem 404 */
export function checkIssue({ issues }: GraphSnapshot, issue: string | undefined): void {
  if (issue !== undefined && !issues.has(issue)) {
    throw new HttpProblem(404, `There is no issue ${issue}. /api/issues lists them.`);
  }
}
