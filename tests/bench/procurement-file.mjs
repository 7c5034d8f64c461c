/** The scales of the catalogue: letters of the aspects K, R, T, S and how the canonical levels 0–3 are written. */
const scales = {
  'klassa-4': {letters: {K: 'K', R: 'R', T: 'T', S: 'S'}, levels: ['0', '1', '2', '3']},
  'msb-4': {letters: {K: 'K', R: 'R', T: 'T', S: 'S'}, levels: ['0', '1', '2', '3']},
  'klassa-3': {
    letters: {K: 'K', R: 'R', T: 'T', S: 'S'},
    levels: ['1 försumbar', '2 måttlig', '3 betydande', '4 allvarlig'],
  },
  'low-moderate-high': {letters: {K: 'C', R: 'I', T: 'A', S: 'S'}, levels: ['none', 'low', 'moderate', 'high']},
};

/** Requirements that people deviate from; ids are permanent. */
const deviatedFrom = ['AUT-01', 'LOG-01', 'LOG-02', 'KIV-01', 'TIL-01', 'KON-01', 'INC-01', 'SKP-01'];

/** The text of a procurement's `klausul.yaml`, in one of the ways in which people write YAML. */
export function writeProcurementFile({kind, place, documents}, random, prose) {
  const scale = random.weighted({'klassa-4': 70, 'msb-4': 15, 'klassa-3': 10, 'low-moderate-high': 5});
  const procedure = random.weighted({
    open: 55,
    'below-threshold': 15,
    negotiated: 8,
    restricted: 5,
    direct: 7,
    'call-off': 10,
  });
  const lines = [
    '# yaml-language-server: $schema=https://klausul.example/schemas/procurement.schema.json',
    'format: 1',
  ];
  lines.push(`name: ${kind.name}, ${place}`);
  if (random.chance(0.8)) lines.push(`reference: KS ${random.between(2024, 2026)}/${random.between(100, 9999)}`);
  lines.push('language: sv', `law: ${random.weighted({LOU: 92, LUF: 5, LUK: 3})}`, `procedure: ${procedure}`);
  if (procedure === 'call-off') lines.push('framework: { name: Programvaror och tjänster, reference: "23.3-1234" }');
  lines.push(`scale: ${scale}`);
  if (random.chance(0.85)) {
    lines.push(
      `classified: { date: ${day(random)}, by: [Informationssäkerhetssamordnare], decided-by: Förvaltningschef }`,
    );
  }
  lines.push(list('deliveries', kind.deliveries, random));
  const flags = random.chance(0.9) ? kind.flags : random.some(kind.flags, 0.8);
  if (flags.length > 0) lines.push(list('flags', flags, random));
  lines.push('', 'information:', ...informationLines(kind, scales[scale], random, prose));
  if (random.chance(0.6)) lines.push(`placements: { ${placementsOf(documents).join(', ')} }`);
  if (random.chance(0.15)) lines.push(`parameters: { rto: ${random.pick(['4 h', '8 h', '12 h', '24 h'])} }`);
  if (random.chance(0.2)) lines.push('', 'deviations:', ...deviationLines(scales[scale], random, prose));
  return `${lines.join('\n')}\n`;
}

function informationLines(kind, {letters, levels}, random, prose) {
  return kind.information.slice(0, random.between(1, kind.information.length)).flatMap((name, index) => {
    const written = Object.entries(kind.levels).map(([aspect, usual]) => {
      const level = Math.max(0, usual - (index > 0 || random.chance(0.2) ? random.between(0, 1) : 0));
      return [letters[aspect], levels[level]];
    });
    const motive = random.chance(0.5) ? prose.sentence() : undefined;
    if (!motive && random.chance(0.5))
      return [`  - { name: ${name}, ${written.map(([key, value]) => `${key}: ${value}`).join(', ')} }`];
    return [
      `  - name: ${name}`,
      ...written.map(([key, value]) => `    ${key}: ${value}${random.chance(0.05) ? ' # enligt beslut' : ''}`),
      ...(motive ? [`    motive: ${JSON.stringify(motive)}`] : []),
    ];
  });
}

function placementsOf(documents) {
  return documents.flatMap(({file, placements}) =>
    placements.filter((placement) => placement !== 'any').map((placement) => `${placement}: ${file}`),
  );
}

function deviationLines({levels}, random, prose) {
  return random
    .some(deviatedFrom, 0.2)
    .concat('LOG-02')
    .slice(0, 1)
    .flatMap((requirement) => [
      `  - requirement: ${requirement}`,
      ...(random.chance(0.5) ? ['    decision: omit'] : ['    decision: lower', `    to: ${levels[1]}`]),
      `    reason: ${JSON.stringify(prose.sentence())}`,
      ...(random.chance(0.8) ? ['    approver: Förvaltningschef (informationsägare)'] : []),
      `    approved: ${day(random)}`,
      `    until: ${random.between(2026, 2029)}-12-31`,
    ]);
}

function list(key, values, random) {
  return random.chance(0.6)
    ? `${key}: [${values.join(', ')}]`
    : `${key}:\n${values.map((value) => `  - ${value}`).join('\n')}`;
}

function day(random) {
  const two = (number) => String(number).padStart(2, '0');
  return `${random.between(2024, 2026)}-${two(random.between(1, 10))}-${two(random.between(1, 28))}`;
}
