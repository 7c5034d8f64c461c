import {type CatalogueSources, itemsOf, type Located} from '../catalogue/read-catalogue.ts';
import type {PublishedId} from '../generated/ids-types.ts';
import type {Place} from '../text/finding.ts';
import {groupBy} from '../text/group-by.ts';
import {defineCheck} from './check.ts';

type Kind = 'families' | 'requirements' | 'parameters' | 'flags' | 'scales' | 'frames';

/** Something with an id, and what the id stands for in words. */
interface Identified {
  readonly id: string;
  readonly title: string;
  readonly place: Place;
  readonly requirement?: string;
}

/**
 * Documents and contracts carry ids for decades. An id is therefore given once, and `ids.yaml` remembers all that were
 * ever given: one that goes is marked there, and none comes back with another meaning.
 */
export const ids = defineCheck({
  rules: {
    'catalog/duplicate-id': 'error',
    'catalog/id-unlisted': 'error',
    'catalog/id-lost': 'error',
    'catalog/id-reused': 'error',
    'catalog/id-renamed': 'error',
  },
  run(catalog, report) {
    for (const [kind, current] of Object.entries(currentIds(catalog)) as [Kind, readonly Identified[]][]) {
      const published = publishedIds(catalog, kind);
      const listed = new Map(published.map((entry) => [String(entry.value.id), entry]));
      const known = new Set(current.map(({id}) => id));

      for (const [id, [first, ...others]] of groupBy(current, (entry) => entry.id)) {
        for (const other of others) {
          report('catalog/duplicate-id', {
            at: other.place,
            requirement: other.requirement,
            message: {
              sv: `Id ${id} finns två gånger. Ge det senare ett eget id.`,
              en: `The id ${id} stands twice. Give the later one an id of its own.`,
            },
            ...(first
              ? {related: {at: first.place, message: {sv: `Här står ${id} först.`, en: `${id} stands here first.`}}}
              : {}),
          });
        }
      }
      for (const [id, [, ...others]] of groupBy(published, ({value}) => String(value.id))) {
        for (const other of others) {
          report('catalog/duplicate-id', {
            at: other.at('id'),
            message: {
              sv: `Id ${id} står två gånger bland ${kind} i ids.yaml. Behåll den första raden.`,
              en: `The id ${id} stands twice among ${kind} in ids.yaml. Keep the first line.`,
            },
          });
        }
      }
      for (const {id, title, place, requirement} of new Map(current.map((entry) => [entry.id, entry])).values()) {
        const line = listed.get(id);
        if (!line) {
          report('catalog/id-unlisted', {
            at: place,
            requirement,
            message: {
              sv: `Id ${id} (${title}) står inte i ids.yaml, som bevarar alla id. Lägg till det sist under ${kind}.`,
              en: `The id ${id} (${title}) is not in ids.yaml, which keeps all ids. Add it at the end of ${kind}.`,
            },
          });
        } else if (line.value.withdrawn || line.value.renamed) {
          report('catalog/id-reused', {
            at: place,
            requirement,
            message: {
              sv: `Id ${id} har utgått (”${line.value.title}”) och används igen. Ge det nya ett id som aldrig har använts.`,
              en: `The id ${id} was withdrawn (“${line.value.title}”) and is used again. Give the new one an id that was never used.`,
            },
            related: {at: line.at('id'), message: {sv: 'Här står att det utgick.', en: 'It was withdrawn here.'}},
          });
        } else if (line.value.title !== title) {
          report('catalog/id-reused', {
            at: place,
            requirement,
            message: {
              sv: `Id ${id} gavs ut som ”${line.value.title}” men heter nu ”${title}”. Är det samma sak, ändra titeln i ids.yaml också; är det något nytt, ge det ett nytt id.`,
              en: `The id ${id} was published as “${line.value.title}” but is now called “${title}”. If it is the same thing, change the title in ids.yaml too; if it is something new, give it a new id.`,
            },
            related: {at: line.at('title'), message: {sv: 'Här står titeln.', en: 'The title stands here.'}},
          });
        }
      }
      for (const line of listed.values()) {
        const {id, withdrawn, renamed} = line.value;
        if (!withdrawn && !renamed && !known.has(String(id))) {
          report('catalog/id-lost', {
            at: line.at('id'),
            message: {
              sv: `Id ${id} har getts ut men finns inte längre i katalogen. Lägg tillbaka det, eller märk raden med ”withdrawn: <utgåva>” och vid namnbyte ”renamed: <nytt id>”.`,
              en: `The id ${id} was published but is no longer in the catalogue. Put it back, or mark the line “withdrawn: <release>” and, when it has a new name, “renamed: <new id>”.`,
            },
          });
        }
        if (renamed && !endsIn(String(id), listed, known)) {
          report('catalog/id-renamed', {
            at: line.at('renamed'),
            message: {
              sv: `Id ${id} har bytts mot ”${renamed}”, som inte leder till något i katalogen. Skriv det id som gäller nu.`,
              en: `The id ${id} became “${renamed}”, which leads to nothing in the catalogue. Write the id that holds now.`,
            },
          });
        }
      }
    }
  },
});

function currentIds(catalog: CatalogueSources): Record<Kind, readonly Identified[]> {
  return {
    families: catalog.families.map(({value, at}) => ({id: value.family, title: value.title.sv, place: at('family')})),
    requirements: catalog.requirements.map(({value, at}) => ({
      id: value.id,
      title: value.title.sv,
      place: at('id'),
      requirement: value.id,
    })),
    parameters: catalog.parameters.map(({value, at}) => ({id: value.id, title: value.title.sv, place: at('id')})),
    flags: catalog.flags.map(({value, at}) => ({id: value.id, title: value.title.sv, place: at('id')})),
    scales: catalog.scales.map(({value, at}) => ({id: value.id, title: value.title.sv, place: at('id')})),
    frames: catalog.frames.map(({value, at}) => ({id: String(value.id), title: value.label.sv, place: at('id')})),
  };
}

function publishedIds(catalog: CatalogueSources, kind: Kind): readonly Located<PublishedId>[] {
  return catalog.ids.flatMap((file) => itemsOf(file, kind, file.value[kind]));
}

/** Whether a chain of new names ends at something that the catalogue has. */
function endsIn(id: string, listed: ReadonlyMap<string, Located<PublishedId>>, known: ReadonlySet<string>): boolean {
  const seen = new Set<string>();
  for (let next: string | undefined = id; next !== undefined && !seen.has(next); ) {
    seen.add(next);
    const renamed: string | undefined = listed.get(next)?.value.renamed;
    if (renamed === undefined) return known.has(next);
    next = renamed;
  }
  return false;
}
