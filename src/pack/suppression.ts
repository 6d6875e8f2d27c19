/** A finding that its author lives with for now. Whoever reads it learns why, and until when. */
export interface Suppression {
  /** Code of the check, e.g. `promql/known-label`. */
  readonly code: string;
  /** Path of what is excused, with everything below it, e.g. `alerts/ReconcileStuck`. */
  readonly path: string;
  /** Why the finding is right and yet not answered, in words for the next reader. */
  readonly reason: string;
  /** Last day on which that holds, as `YYYY-MM-DD`. */
  readonly until: string;
}
