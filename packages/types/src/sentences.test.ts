import { z } from 'zod';
import { createAccountSchema, createPulseSchema, idSchema, setupSchema } from './index.ts';

const faultsOf = (schema: z.ZodType, value: unknown): string[] =>
  (schema.safeParse(value).error?.issues ?? []).map(({ path, message }) =>
    `${path.join('.')} ${message}`.trim(),
  );

test('what is left out is missing, whatever kind of value it would be', () => {
  expect(faultsOf(setupSchema, {})).toEqual([
    'organisationName is missing',
    'timeZone is missing',
    'name is missing',
    'email is missing',
    'password is missing',
  ]);
});

test('a value of another kind is told which kind is meant', () => {
  expect(
    faultsOf(z.object({ a: z.string(), b: z.number(), c: z.boolean() }), { a: 1, b: '', c: 1 }),
  ).toEqual(['a must be text', 'b must be a number', 'c must be true or false']);
  expect(faultsOf(createPulseSchema, [])).toEqual(['must be an object']);
  expect(faultsOf(idSchema, 'zz')).toEqual(['is not an id']);
});

test('choices are listed as a person would say them', () => {
  expect(faultsOf(createAccountSchema.shape.role, 'boss')).toEqual([
    'must be admin, executive or manager',
  ]);
});

test('limits say what would do', () => {
  expect(faultsOf(z.number().min(5), 4)).toEqual(['must be at least 5']);
  expect(faultsOf(z.number().positive(), 0)).toEqual(['must be more than 0']);
  expect(faultsOf(z.array(z.string()).min(1), [])).toEqual(['must have at least 1 entry']);
  expect(faultsOf(z.string().max(3), 'four')).toEqual(['must have at most 3 characters']);
});

test('a schema that has its own words keeps them', () => {
  expect(faultsOf(createAccountSchema.shape.password, 'short')).toEqual([
    'must have at least 10 characters',
  ]);
});
