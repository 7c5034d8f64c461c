import fc from 'fast-check';
import {Document, isNode, parseDocument, Scalar, visit} from 'yaml';

/** A procurement as the design shows it, with the comments and styles that people use side by side. */
export const procurement = `# yaml-language-server: $schema=../../schemas/procurement.schema.json
format: 1
catalog: klausul-sv@2026.1        # pinned by generate and upgrade
name: Verksamhetssystem för elevhälsa 🏫
reference: 'KS 2026/0123'
language: sv
law: LOU
published: 2026-11-10             # from here on changes are corrigenda
framework:                        # call-off only
classified: { date: 2026-10-01, by: [Informationssäkerhetssamordnare], decided-by: Informationsägare }
deliveries: [saas, consulting]
flags: [
  personal-data,                  # uppgifter om barn
  "patient-data",
  secrecy
  ]
information:
  # Från KLASSA den 1 oktober
  - name: Elevhälsojournaler
    K: 3
    R: 2
    motive: >-                    # internal
      Journalerna rör barn
      och skyddas av sekretess.

      Se även 25 kap. OSL.
  - name: "Schema: läsår 2026/27"
    K: 1
    # R avgörs senare
    R:
    motive: |
      Publicerat på webben
        sedan 2024

raised: []                        # { aspect: R, to: 3 }
placements:
  specification: 21-bilaga-informationssakerhet.md
  contract: 40-avtal.md
met-elsewhere:
- { requirement: PUB-01, document: 50-pub-avtal.md, section: "11" }
deviations:
  - requirement: LOG-02
    decision: lower               # omit | lower | edit

    to: 1
    compensating: [LOG-03]

# Bedömningar
assessments: { dpia: {done: 2026-10-05}, tia: }
`;

/** What tests of positions need besides a procurement: one trap each, for readers and for edits. */
export const traps = [
  'a:\nb: 1\n',
  'a: # c\n  # d\nb:\n',
  'a :\t1\n"b" : 2\n\'c\':\n',
  '- \n- a\n-',
  '- - a\n  -\n  - - b\n-   x: 1\n    y: 2\n',
  '-\n  a: 1\n-\n  - b\n',
  'a:\n- 1 # x\n- 2\n\n# slut\nb:\n  # först\n  - 3\n  # sist\n',
  'a:\n\n  text på\n  två rader   # c\nb: ~\n',
  "a: ''\nb: \"\"\nc: 'it''s'\nd: \"å\\u00e4 \\\n  ö\"\n",
  'a: \'två\n\n  rader\'\nb: "två\n  rader"\nc: 1',
  'a: |\n  x\n\n  y\n\n\nb: 1',
  'a: |+\n  x\n\n\n# c\nb: >+\n\n\nc: 1',
  'a: |2-\n    x\n  \n  y\n \nb: 1',
  'a: >- # note\n  x\n  y\n\n\n',
  'a: |\n\nb: >-\nc: |+ # c\n',
  'a: |\n    x\n  # c\n  \n# d\nb: 1\n',
  '- |\n x\n- >\n y\n\n- z',
  'a: |\n  x',
  'a: |+\n  x\n   ',
  '{a, b: , \'c\':1, "d":2, e: {}, f: [ ]}',
  '[a\n,\n# c , ] \nb , [c, [d]], {e: [f]},]',
  '{ # c\n  a: 1, # d: 2\n  b:\n    2\n  , c }\n',
  '[a: 1, b: , "c":3]',
  '? a\n? b\n: c\n? "d" # e: f\n:\n  - g\n',
  '--- # c\na: 1\n... # d\n',
  '%YAML 1.2\n---\na: 1\n',
  '--- |\n  x\n',
  '"text"\n',
  '# å 😀\n😀: "😀" # 😀\né😀 x: [😀, 😀]\n',
  'a: "\u2028"\nb\u2028c: x\u2028y # \u2028z: 1\nd: 1',
  'https://a.se/#x: b#c:d\nx: -1\ny: -# c\n',
];

/** Documents that the `yaml` package writes from arbitrary data, in its styles and with comments. */
export function yamlSamples(): fc.Arbitrary<string> {
  return fc
    .record({
      data: fc.oneof({weight: 8, arbitrary: records}, fc.array(values, {maxLength: 4})),
      comments: fc.array(fc.constantFrom(null, ' not', ' # å: [😀', ' två\n rader'), {minLength: 5, maxLength: 5}),
      flow: fc.constantFrom(false, true, undefined),
      strings: fc.constantFrom(
        Scalar.PLAIN,
        Scalar.PLAIN,
        Scalar.QUOTE_DOUBLE,
        Scalar.QUOTE_SINGLE,
        Scalar.BLOCK_FOLDED,
        Scalar.BLOCK_LITERAL,
      ),
      layout: fc.record({
        indent: fc.constantFrom(2, 3, 4),
        indentSeq: fc.boolean(),
        lineWidth: fc.constantFrom(0, 20, 80),
        flowCollectionPadding: fc.boolean(),
        nullStr: fc.constantFrom('', '~', 'null'),
      }),
    })
    .map(({data, comments, flow, strings, layout}) => {
      const document = new Document(data, {aliasDuplicateObjects: false});
      decorate(document, comments, flow);
      const collectionStyle = flow === undefined ? 'any' : flow ? 'flow' : 'block';
      return document.toString({...layout, collectionStyle, defaultStringType: strings, defaultKeyType: Scalar.PLAIN});
    })
    .filter((text) => {
      // With unusual indentation it writes what it would not read itself.
      const {errors, warnings} = parseDocument(text, {logLevel: 'silent'});
      return errors.length === 0 && warnings.length === 0;
    });
}

const names = fc.oneof(
  fc.constantFrom('name', 'motive', 'K', 'decided-by', 'osl-10-2a', '__proto__', 'no', '1', 'å ö', 'a: b', '😀'),
  fc.string({maxLength: 8}),
  fc.string({unit: 'grapheme', maxLength: 4}),
);
const texts = fc.oneof(
  fc.constantFrom(
    '',
    'Elevhälsojournaler',
    '2026-10-01',
    '12 h',
    'a, [b]',
    '- x',
    'x: y',
    ' # z',
    'true',
    '1_000',
    '😀',
  ),
  fc.constantFrom(
    'Rör barn.\n',
    'En rad\noch en till\n\noch en lång rad som viks om någonstans\n\n\n',
    '\n',
    '  indrag\nx  \n ',
  ),
  fc.string({maxLength: 30}),
  fc.string({unit: 'grapheme', maxLength: 10}),
  fc.string({unit: 'binary', maxLength: 4}),
);
const {values, records} = fc.letrec<{values: unknown; records: Record<string, unknown>}>((tie) => ({
  values: fc.oneof(
    {depthSize: 'small'},
    texts,
    fc.oneof(fc.integer(), fc.boolean(), fc.constant(null), fc.double({noNaN: true, noDefaultInfinity: true})),
    tie('records'),
    fc.array(tie('values'), {maxLength: 4}),
  ),
  records: fc.dictionary(names, tie('values'), {maxKeys: 5, noNullPrototype: true}),
}));

/** Every few nodes a comment, an empty line or the other style. */
function decorate(document: Document, comments: readonly (string | null)[], flow: boolean | undefined): void {
  let count = 0;
  visit(document, (_, node) => {
    if (!isNode(node)) return;
    const comment = comments[count % comments.length] ?? null;
    if (count % 3 === 0) node.commentBefore = comment;
    else if (count % 3 === 1) node.comment = comment;
    if (count % 7 === 6) node.spaceBefore = true;
    if (flow === undefined && 'flow' in node) node.flow = count % 2 === 0;
    count++;
  });
}
