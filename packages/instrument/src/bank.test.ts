import { readFileSync } from 'node:fs';
import {
  employeeConstructs,
  employeeIntro,
  instrumentVersion,
  items,
  openTextMaxBytes,
  openTextProbes,
  scales,
} from './index.ts';

interface Specification {
  instrument: { version: string; intro_employee: string };
  response_scales: Record<'agree5' | 'likely11', SpecifiedScale> & { text: { max_chars: number } };
  constructs: Record<string, unknown>[];
  items: Record<string, unknown>[];
  open_text_probes: Record<string, unknown>[];
}
interface SpecifiedScale {
  values: number[];
  labels: string[] | Record<string, string>;
  opt_out: { label: string };
  favourable?: number[];
  unfavourable?: number[];
  promoter?: number[];
  detractor?: number[];
}

const specification = JSON.parse(
  readFileSync(new URL('../test/instrument.json', import.meta.url), 'utf8'),
) as Specification;

test('there are nine constructs in the order of the specification, worded as it words them', () => {
  expect(employeeConstructs).toEqual(
    specification.constructs
      .filter((construct) => construct['code'] !== 'ENPS')
      .map((construct) => ({
        code: construct['code'],
        name: construct['name'],
        definition: construct['definition'],
        highScoreMeans: construct['high_score_means'],
        facets: construct['facets'],
        triad: construct['triad'],
        items: construct['items'],
        trackingItem: construct['tracking_item'],
        trackingRole: construct['tracking_role'],
        sourceArticles: construct['source_articles'],
      })),
  );
  expect(employeeConstructs).toHaveLength(9);
});

test('the bank is the 43 employee items of the specification, word for word and in order', () => {
  expect(items).toEqual(
    specification.items.map((item) => ({
      id: item['id'],
      construct: item['construct'],
      facet: item['facet'],
      text: item['text'],
      reversed: item['reversed'],
      scale: item['scale'],
      role: item['role'],
      rotationPosition: item['rotation_position'],
      sourceArticles: item['source_articles'],
    })),
  );
  expect(items).toHaveLength(43);
  expect(items.filter((item) => item.reversed)).toHaveLength(11);
});

test('every construct lists exactly the items that name it', () => {
  for (const construct of employeeConstructs) {
    const naming = items.filter((item) => item.construct === construct.code);
    expect(construct.items).toEqual(naming.map((item) => item.id));
  }
});

test.each(['agree5', 'likely11'] as const)('the scale %s is the specified one', (id) => {
  const specified = specification.response_scales[id];
  const labels = specified.labels;
  expect(scales[id].options).toEqual(
    specified.values.map((value, index) => ({
      value: String(value),
      label: Array.isArray(labels) ? labels[index] : (labels[String(value)] ?? String(value)),
    })),
  );
  expect(scales[id].optOut).toEqual({ value: 'na', label: specified.opt_out.label });
  const favourable = specified.favourable ?? specified.promoter ?? [];
  const unfavourable = specified.unfavourable ?? specified.detractor ?? [];
  expect(scales[id].favourable).toEqual(favourable.map(String));
  expect(scales[id].unfavourable).toEqual(unfavourable.map(String));
});

test('the open questions, intro and version are the specified ones', () => {
  expect(openTextProbes).toEqual(
    specification.open_text_probes.map((probe) => ({
      id: probe['id'],
      construct: probe['construct'],
      text: probe['text'],
      showAfter: probe['show_after'],
      sourceArticles: probe['source_articles'],
    })),
  );
  expect(employeeIntro).toBe(specification.instrument.intro_employee);
  expect(instrumentVersion).toBe(specification.instrument.version);
  expect(openTextMaxBytes).toBe(specification.response_scales.text.max_chars * 4);
});
