/** How two quantities compare. */
export type Relation = 'atMost' | 'lessThan' | 'atLeast' | 'moreThan';

/** What the operators that compare two quantities say. */
export const relations: Readonly<Record<string, Relation>> = {
  atMost: 'atMost',
  notAfter: 'atMost',
  lessThan: 'lessThan',
  before: 'lessThan',
  atLeast: 'atLeast',
  notBefore: 'atLeast',
  moreThan: 'moreThan',
  after: 'moreThan',
};

/** What holds where a relation does not. */
export const opposites: Readonly<Record<Relation, Relation>> = {
  atMost: 'moreThan',
  lessThan: 'atLeast',
  atLeast: 'lessThan',
  moreThan: 'atMost',
};
