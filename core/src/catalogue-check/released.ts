import {compileRelease} from '../catalogue/compile-release.ts';
import {compareVersions, nameOf} from '../catalogue/releases.ts';
import {defineCheck} from './check.ts';
import {printedBy, printedByFrame} from './printed.ts';

/**
 * A clause in a contract names a revision and a frame, and its text is compared with them for years. A revision that has
 * been released therefore prints the same for ever, and so does a frame; what is worded anew gets a new number.
 */
export const released = defineCheck({
  rules: {'catalog/version': 'error', 'catalog/revision': 'error', 'catalog/frame-reused': 'error'},
  run(catalog, report, releases) {
    const next = compileRelease(catalog);
    if (!next) return;
    const earlier = releases.filter(({id}) => id === next.id);
    const last = earlier.toSorted((a, b) => compareVersions(a.version, b.version)).at(-1);
    if (last && compareVersions(next.version, last.version) <= 0) {
      const [file] = catalog.catalogs;
      const name = nameOf(last);
      if (file) {
        report('catalog/version', {
          at: file.at('version'),
          message: {
            sv: `Utgåvan ${name} är redan fryst. Höj ”version” till den som ska komma efter den.`,
            en: `The release ${name} is frozen already. Raise “version” to the one that is to follow it.`,
          },
        });
      }
    }
    for (const {value, at} of catalog.requirements) {
      const {id, rev} = value;
      const entry = next.requirements.find((requirement) => requirement.id === id);
      const highest = Math.max(
        0,
        ...earlier.flatMap((release) => release.requirements.filter((one) => one.id === id).map((one) => one.rev)),
      );
      const other = earlier.find((release) =>
        release.requirements.some(
          (one) => one.id === id && one.rev === rev && entry && printedBy(one, release) !== printedBy(entry, next),
        ),
      );
      if (other) {
        report('catalog/revision', {
          at: at('rev'),
          requirement: id,
          message: {
            sv: `${id} har fått en annan text än i ${nameOf(other)} men heter fortfarande revision ${rev}. Höj ”rev” till ${highest + 1}, eller återställ texten.`,
            en: `${id} has another text than in ${nameOf(other)} but is still called revision ${rev}. Raise “rev” to ${highest + 1}, or restore the text.`,
          },
        });
      } else if (rev < highest) {
        report('catalog/revision', {
          at: at('rev'),
          requirement: id,
          message: {
            sv: `${id} har revision ${rev}, men revision ${highest} är redan utgiven. Höj ”rev”: en klausul går aldrig bakåt.`,
            en: `${id} has revision ${rev}, but revision ${highest} has been released. Raise “rev”: a clause never goes back.`,
          },
        });
      }
    }
    for (const {value, at} of catalog.frames) {
      const other = earlier.find(({frames}) =>
        frames.frames.some((frame) => frame.id === value.id && printedByFrame(frame) !== printedByFrame(value)),
      );
      if (!other) continue;
      report('catalog/frame-reused', {
        at: at('id'),
        message: {
          sv: `Ramen ${value.id} har andra ord än i ${nameOf(other)}. Återställ dem, och ge de nya orden en ram med ett nytt nummer.`,
          en: `Frame ${value.id} has other words than in ${nameOf(other)}. Restore them, and give the new words a frame with a new number.`,
        },
      });
    }
  },
});
