import {positionsOf} from '@klausul/core';
import {Position, Range} from 'vscode';

/** The range of two offsets in one text. */
export type RangeOf = (place: {readonly start: number; readonly end: number}) => Range;

/**
 * Ranges in a text that need not be open in an editor. Lines and columns, unlike offsets, stay right when VS Code gives
 * a file of mixed line endings a single one.
 */
export function rangesIn(text: string): RangeOf {
  const positionOf = positionsOf(text);
  const position = (offset: number) => {
    const {line, column} = positionOf(offset);
    return new Position(line - 1, column - 1);
  };
  return ({start, end}) => new Range(position(start), position(end));
}
