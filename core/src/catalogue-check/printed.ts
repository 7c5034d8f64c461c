import type {FrameEntry, Release, RequirementEntry} from '../catalogue/catalog.ts';
import {parametersIn} from '../catalogue/parameters.ts';
import type {Bilingual} from '../text/language.ts';

/**
 * All that a requirement prints, whatever the frame, and the levels that name its rungs: two that are equal print the
 * same clauses. To be compared, not read.
 */
export function printedBy({rungs}: RequirementEntry, {frames, parameters}: Release): string {
  const {fulfilments, moments} = frames;
  return JSON.stringify(
    rungs.map(({levels, only, title, purpose, text, fulfilment, verification}) => {
      const {moment, how, evidence, equivalent} = verification;
      const named = parametersIn(text.sv + text.en);
      return [
        [levels, only ?? false],
        [
          title,
          purpose,
          text,
          ...(fulfilments[fulfilment] ? [fulfilments[fulfilment]] : []),
          moments[moment],
          how,
          evidence,
          ...(equivalent ? [equivalent] : []),
        ].map(inBoth),
        parameters.flatMap(({id, choices = []}) =>
          named.includes(id) ? choices.map((choice) => [choice.id, inBoth(choice.text)]) : [],
        ),
      ];
    }),
  );
}

/** All that a frame prints. To be compared, not read. */
export function printedByFrame({
  placement,
  label,
  purpose,
  fulfilment,
  verification,
  evidence,
  equivalent,
}: FrameEntry): string {
  return JSON.stringify([placement, ...[label, purpose, fulfilment, verification, evidence, equivalent].map(inBoth)]);
}

/** Both languages in one order: that of the file decides nothing. */
function inBoth({sv, en}: Bilingual): readonly string[] {
  return [sv, en];
}
