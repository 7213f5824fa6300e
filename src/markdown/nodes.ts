/** What our plugins add to the syntax tree and to the file they work on. */
import type { Node, Position } from 'unist';
import type { VFile } from 'vfile';
import type { Reference, Slot } from '#markdown/rendered-body.ts';

export interface SlotNode extends Node {
  type: 'slot';
  slot: Slot;
}

declare module 'mdast' {
  interface RootContentMap {
    slot: SlotNode;
  }
  interface BlockContentMap {
    slot: SlotNode;
  }
  interface PhrasingContentMap {
    slot: SlotNode;
  }
}

declare module 'vfile' {
  interface DataMap {
    references: Reference[];
    slots: Slot[];
  }
}

export const slotNode = (slot: Slot, position?: Position): SlotNode => ({ type: 'slot', slot, ...(position && { position }) });

export function refer(file: VFile, kind: Reference['kind'], target: string, position: Position | undefined, fragment = ''): void {
  const place = { line: position?.start.line ?? 1, column: position?.start.column ?? 1 };
  (file.data.references ??= []).push({ kind, target, ...place, ...(fragment !== '' && { fragment }) });
}

/** Reports a mistake; the sentence says what to write instead. */
export function report(file: VFile, rule: string, message: string, position: Position | undefined): void {
  file.message(message, { ...(position && { place: position }), ruleId: rule, source: 'newsroom' });
}
