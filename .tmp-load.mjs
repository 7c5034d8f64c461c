import fs from 'node:fs';
import {load} from 'js-yaml';
export const fams=fs.readdirSync('requirement-catalog/families').map(f=>load(fs.readFileSync('requirement-catalog/families/'+f,'utf8')));
export const reqs=fams.flatMap(f=>f.requirements);
