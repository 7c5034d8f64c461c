import {afterAll, describe, expect, test} from 'vitest';
import {brokenDisks, fullDisks} from './full-disks.ts';
import {killRuns} from './kill-runs.ts';
import {editorRaces, processRaces} from './races.ts';
import {randomFrom} from './random.ts';
import {learnOperations, removeTemporaryFolders} from './repository.ts';

/** A short sample of `npm run kills`, which tries a thousand. */
describe('nothing is lost', async () => {
  afterAll(removeTemporaryFolders);
  const operations = await learnOperations();

  test('when a run is killed, looked at from anywhere and run again', async () => {
    const {faults, trials} = await killRuns(6, operations, randomFrom(1));
    expect([trials, faults]).toEqual([6, []]);
  });

  test('when a disk is full', async () => {
    const figures = await fullDisks(4, operations, randomFrom(2));
    expect(figures?.faults ?? []).toEqual([]); // only root can make a disk that is soon full
  });

  test('when a disk refuses one call, whichever it is: what is said to be written is', async () => {
    const {faults, refused} = await brokenDisks(12, operations, randomFrom(3));
    expect(faults).toEqual([]);
    expect(refused).toBeGreaterThan(0);
  });

  test('when an editor saves, or the same command runs, at the same time', async () => {
    expect((await editorRaces(2, operations, randomFrom(4))).faults).toEqual([]);
    expect((await processRaces(1, operations, randomFrom(5))).faults).toEqual([]);
  });
});
