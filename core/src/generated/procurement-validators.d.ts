// Generated from schemas/ by `npm run generate`. Do not edit.
import type {Validator} from '../schema/schema-error.ts';

export declare const validateProcurement: Validator;
export declare const validateFrontMatter: Validator;
export declare const validateConfig: Validator;
