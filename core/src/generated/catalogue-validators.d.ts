// Generated from schemas/ by `npm run generate`. Do not edit.
import type {Validator} from '../schema/schema-error.ts';

export declare const validateCatalog: Validator;
export declare const validateFamily: Validator;
export declare const validateParameters: Validator;
export declare const validateFlags: Validator;
export declare const validateScale: Validator;
export declare const validateFrames: Validator;
export declare const validateWords: Validator;
export declare const validateReferences: Validator;
export declare const validateIds: Validator;
