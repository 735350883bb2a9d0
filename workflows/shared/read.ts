import { type IsoDate, parseIsoDate } from '../../src/domain/clock.ts';
import type { JsonObject } from '../../src/domain/json.ts';
import type { MachineEvent } from '../../src/engine/index.ts';

// The form has been checked before it became an event; these give each answer its type back.

/** A code, id or date that was answered; null when it was not. */
export const answer = ({ data }: MachineEvent, field: string): string | null => {
  const value = data[field];
  return typeof value === 'string' ? value : null;
};

/** One of the known codes; null when not answered. */
export const codeOf = <Code extends string>(event: MachineEvent, field: string, codes: readonly Code[]): Code | null =>
  codes.find((code) => code === answer(event, field)) ?? null;

/** A day that was answered; null when it was not. */
export const dayIn = (data: JsonObject, field: string): IsoDate | null => {
  const value = data[field];
  return typeof value === 'string' ? parseIsoDate(value) : null;
};

/** Yes, no, or not answered. */
export const yesOrNo = ({ data }: MachineEvent, field: string): boolean | null => {
  const value = data[field];
  return typeof value === 'boolean' ? value : null;
};

/** A whole number that was answered; null when it was not. */
export const numberIn = ({ data }: MachineEvent, field: string): number | null => {
  const value = data[field];
  return typeof value === 'number' ? value : null;
};

/** Items of a list; empty when not answered. */
export const itemsIn = ({ data }: MachineEvent, field: string): readonly JsonObject[] => {
  const value = data[field];
  return Array.isArray(value) ? (value as readonly JsonObject[]) : [];
};

/** Codes of a many-choice field; empty when not answered. */
export const codesIn = ({ data }: MachineEvent, field: string): readonly string[] => {
  const value = data[field];
  return Array.isArray(value) ? value.filter((code): code is string => typeof code === 'string') : [];
};
