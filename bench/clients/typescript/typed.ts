// What a typed client relies on. It only has to compile.
import type { components } from './schema.js';

type Schemas = components['schemas'];

export function gaps(row: Schemas['ComparisonRow']): (number | undefined)[] {
  switch (row.kind) {
    case 'text':
      return row.cells.map((cell) => cell.text?.length);
    case 'set':
      return [row.shared.length];
    case 'rated':
      return (row.items ?? []).map((item) => item.gap);
    case 'number':
      return row.measures.flatMap((measure) => measure.values.map((figure) => figure.value));
  }
}

export function requiredSkills(change: Schemas['Change']): string[] {
  return change.type === 'role' ? (change.document?.skills ?? []).map((skill) => skill.skill) : [];
}

export function occupation(line: Schemas['SnapshotDocument']): string | undefined {
  return line.type === 'role' ? line.document.reference?.occupation : undefined;
}

/** Without `fields`, an answer has all that the complete schema requires. */
export function complete(role: Schemas['PartialRole']): Schemas['Role'] {
  return role as Schemas['Role'];
}

export function reason(role: Schemas['Role']): Schemas['MissingReason'] | undefined {
  return role.missing?.wages;
}
