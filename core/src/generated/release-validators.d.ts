// Generated from schemas/ by `npm run generate`. Do not edit.
import type {Validator} from '../schema/schema-error.ts';

export declare const validateRelease: Validator;
export declare const validateReleases: Validator;
