/** The writer above a file system that has one accident, for use inside the process of a test. */
export { withLock } from '../../../src/host/lock.ts';
export { writeTree } from '../../../src/host/write-tree.ts';
export { isAccidentOver, scheduleAccident } from './mortal-fs.ts';
