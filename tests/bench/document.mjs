/** Blocks of Markdown by how often people write them. */
const blockWeights = {
  paragraph: 30,
  requirements: 26,
  list: 14,
  table: 8,
  ordered: 6,
  quote: 4,
  fence: 2,
  comment: 3,
  links: 3,
  rule: 1,
  html: 1,
};

/** A Markdown document of about `size` characters with `\n` line ends, its sections for clauses at the end of chapters. */
export function writeDocument({title, size, placements, hasFrontMatter, width}, random, prose) {
  const writer = new DocumentWriter(random, prose, width);
  if (hasFrontMatter)
    writer.add(`---\ntitle: ${title}\nstatus: utkast\nversion: ${random.between(1, 9)}.${random.between(0, 9)}\n---`);
  writer.add(random.chance(0.1) ? `${title}\n${'='.repeat(title.length)}` : `# ${title}`);
  writer.add(writer.wrap(prose.sentences(2, 4)));
  const waiting = [...placements];
  const every = size / (waiting.length + 1);
  for (let chapter = 1; writer.length < size; chapter++) {
    writer.chapter(chapter, size);
    if (waiting.length > 0 && writer.length > every * (placements.length - waiting.length + 1))
      writer.section(waiting.shift());
  }
  for (const placement of waiting) writer.section(placement);
  return writer.text();
}

class DocumentWriter {
  length = 0;
  #blocks = [];

  constructor(random, prose, width) {
    this.random = random;
    this.prose = prose;
    this.width = width;
    this.code = random.pick(['K', 'SK', 'FK', 'Krav ']);
  }

  add(block) {
    this.#blocks.push(block);
    this.length += block.length + 2;
  }

  text() {
    return `${this.#blocks.join('\n\n')}\n`;
  }

  /** A chapter of some parts; it stops where the document has its size. */
  chapter(number, size) {
    const {random, prose} = this;
    this.add(`## ${number} ${prose.phrase('ämne')}`);
    const parts = random.between(1, 4);
    for (let part = 1; part <= parts && this.length < size; part++) {
      if (random.chance(0.6)) this.add(`### ${number}.${part} ${prose.phrase('ämne')}`);
      for (let count = random.between(1, 5); count > 0; count--) this.add(this[random.weighted(blockWeights)](number));
    }
  }

  section(placement) {
    this.add(`## Informationssäkerhet: ${this.prose.phrase('ämne').toLowerCase()}`);
    this.add(this.wrap(this.prose.sentences(1, 3)));
    this.add(`<!-- klausul:begin${placement === 'any' ? '' : ` placement=${placement}`} -->`);
    this.add('<!-- klausul:end -->');
  }

  /** Text as this author breaks it: at a column, or not at all. */
  wrap(text, indent = '') {
    if (this.width === undefined) return text;
    const lines = [''];
    for (const word of text.split(' ')) {
      const line = lines.at(-1);
      // A word that would start a list or a heading stays on its line.
      if (line === '') lines[lines.length - 1] = word;
      else if (line.length + word.length < this.width || /^(?:\d+[.)]|[-+*#>].*)$/.test(word))
        lines[lines.length - 1] += ` ${word}`;
      else lines.push(indent + word);
    }
    return lines.join('\n');
  }

  paragraph() {
    return this.wrap(this.prose.sentences(2, 7));
  }

  requirements(chapter) {
    const {random, prose, code} = this;
    const first = random.between(1, 80);
    return Array.from({length: random.between(2, 9)}, (_, index) => {
      const text = `- **${code}${chapter}.${first + index}** ${prose.requirement()}`;
      return this.wrap(random.chance(0.3) ? `${text} ${prose.sentence()}` : text, '  ');
    }).join('\n');
  }

  list() {
    const {random, prose} = this;
    const lines = [];
    for (let count = random.between(2, 6); count > 0; count--) {
      lines.push(this.wrap(`- ${prose.sentence()}`, '  '));
      if (random.chance(0.35)) lines.push(...[1, 2].map(() => this.wrap(`  - ${prose.sentence()}`, '    ')));
      if (random.chance(0.1)) lines.push(`    - ${prose.phrase('uppgifter')}`, `      - ${prose.phrase('användare')}`);
    }
    return lines.join('\n');
  }

  ordered() {
    const {random, prose} = this;
    const count = random.between(2, 7);
    return Array.from({length: count}, (_, index) => this.wrap(`${index + 1}. ${prose.sentence()}`, '   ')).join('\n');
  }

  table() {
    const {random, prose} = this;
    const rows = Array.from(
      {length: random.between(3, 12)},
      (_, index) =>
        `| ${index + 1} | ${prose.requirement()} | ${random.pick(['Ja', 'Nej', 'Ska', 'Bör'])} | ${prose.phrase('tid')} |`,
    );
    return ['| Nr | Krav | Svar | När |', '| --- | --- | :---: | --- |', ...rows].join('\n');
  }

  quote() {
    return `> ${this.wrap(this.prose.sentences(1, 3), '> ')}`;
  }

  fence() {
    const {random, prose} = this;
    const id = random.between(1000, 9999);
    return [
      '```json',
      '{',
      `  "arende": "${id}",`,
      `  "beskrivning": "${prose.phrase('uppgifter')} ska skickas vid behov",`,
      `  "enhet": "${prose.phrase('förvaltning')}"`,
      '}',
      '```',
    ].join('\n');
  }

  comment() {
    return `<!-- ${this.prose.phrase('ämne')}: stäm av med ${this.prose.phrase('förvaltning').toLowerCase()}. -->`;
  }

  links() {
    const {random, prose} = this;
    return `Mer finns i [${prose.phrase('ämne').toLowerCase()}](https://${prose.phrase('värd').toLowerCase()}/dokument/${random.between(1, 999)}.pdf "Bilaga") och på <https://${prose.phrase('värd').toLowerCase()}/>.`;
  }

  rule() {
    return '---';
  }

  html() {
    const {prose} = this;
    return `<details>\n<summary>${prose.phrase('ämne')}</summary>\n\n${this.wrap(prose.sentences(1, 3))}\n\n</details>`;
  }
}
