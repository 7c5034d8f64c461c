import type {Placement} from '../catalogue/catalog.ts';
import type {Judged} from '../coverage/judge.ts';
import type {Bilingual} from '../text/language.ts';
import {folderOf, pathFrom} from '../workspace/paths.ts';
import {markersToWrite} from './blocks.ts';
import {placesOf} from './place-clauses.ts';

/**
 * What to do for clauses that wait for a section of a placement. It names only what works here: a document that
 * `placements` names for something else takes no more with `--into`. `pathOf` says how a document is shown; without it as
 * seen from the procurement.
 */
export function adviceFor(
  placement: Placement,
  {procurement, documents}: Pick<Judged, 'procurement' | 'documents'>,
  pathOf: (file: string) => string = (file) => pathFrom(folderOf(procurement.file), file),
): Bilingual {
  const {begin, end} = markersToWrite(placement);
  const named = procurement.placements.get(placement);
  if (named !== undefined) {
    const file = pathOf(named);
    const unclear = placesOf(documents, procurement).some(
      (place) => place.document.file === named && place.placement === undefined,
    );
    return unclear
      ? {
          sv: `${file} ska ta flera slags krav: skriv placement= i märket för dess avsnitt, och märk ut ett avsnitt för varje: ${begin} och ${end}.`,
          en: `${file} is to take several kinds of clauses: write placement= in the marker of its section, and mark a section for each: ${begin} and ${end}.`,
        }
      : {
          sv: `${file} ska ta dem: märk ut ett avsnitt där med ${begin} och ${end}, med kommandot ”Sätt in säkerhetskrav” i redigeraren, eller med generate --into ${file} --heading RUBRIK.`,
          en: `${file} is to take them: mark a section there with ${begin} and ${end}, with the command “Insert security requirements” in the editor, or with generate --into ${file} --heading TEXT.`,
        };
  }
  return procurement.placements.size > 0
    ? {
        sv: `Placements säger inte var: skriv ”${placement}: FIL” där och kör generate --into FIL --heading RUBRIK, eller märk ut ett avsnitt med ${begin} och ${end}.`,
        en: `Placements does not say where: write “${placement}: FILE” there and run generate --into FILE --heading TEXT, or mark a section with ${begin} and ${end}.`,
      }
    : {
        sv: `Märk ut ett avsnitt med ${begin} och ${end}, med kommandot ”Sätt in säkerhetskrav” i redigeraren, eller med generate --into FIL --heading RUBRIK.`,
        en: `Mark a section with ${begin} and ${end}, with the command “Insert security requirements” in the editor, or with generate --into FILE --heading TEXT.`,
      };
}
