/** What must hold of a foreign file itself; the name in the code of a problem, which has a page in `docs/checks/file`. */
export const FILE_RULES = ['not-yaml', 'nothing-to-judge', 'wrong-shape'] as const;
