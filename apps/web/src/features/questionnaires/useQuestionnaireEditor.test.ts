import { useQuestionnaireEditor } from './useQuestionnaireEditor.ts';

test('an open question counts towards what is too long, as it does in the length on the page', () => {
  const ten = ['ICT1', 'ICT2', 'ICT3', 'ICT4', 'ICT5', 'ICT6', 'REL1', 'REL2', 'REL3', 'REL4'];
  const items = [...ten, 'AUT1', 'AUT2'].map((id) => ({
    kind: 'bank' as const,
    id,
    askedWhen: null,
  }));
  const editor = useQuestionnaireEditor({ name: '', content: { intro: '', items } });
  expect(editor.isTooLong.value).toBe(false);
  editor.add({ kind: 'text', id: 'own-00000006', text: 'Anything else?', askedWhen: null });
  expect(editor.isTooLong.value).toBe(true);
});
