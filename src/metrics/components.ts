import { defineComponent } from '../catalog/component.ts';

/** Runs once: a second replica needs leader election, which the operator does not have yet. */
export const operator = defineComponent({
  name: 'operator',
  title: 'SMBP operator',
  pods: { factor: 1, sizes: [] },
  identity: ['namespace'],
});
