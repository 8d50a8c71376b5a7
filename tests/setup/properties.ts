/**
 * Property tests draw the same inputs every time, so that a commit either passes or does not. `PROPERTY_SEED=random`
 * (or a number that a failure printed) draws others: the way to look for faults that nobody has thought of.
 */
import fc from 'fast-check';

const wish = process.env.PROPERTY_SEED ?? '20240501';
fc.configureGlobal(wish === 'random' ? {} : { seed: Number(wish) });
