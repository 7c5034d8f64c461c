import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import type {WordsFile} from '../generated/words-types.ts';
import {readYaml} from '../yaml/read-yaml.ts';
import {namesIn} from './names.ts';
import {unmeasuredIn} from './numbers.ts';

const file = new URL('../../../requirement-catalog/words.yaml', import.meta.url);
const words = readYaml(readFileSync(file, 'utf8')).value as WordsFile;

describe('the released lists know what a text names', () => {
  test.each([
    ['enligt SS-EN ISO/IEC 27001 eller likvärdig', ['standard SS-EN ISO/IEC']],
    ['spårbar till UTC(SP), visad i UTC', ['standard UTC(SP)', 'exempt UTC']],
    ['TLS 1.2 eller senare', ['exempt TLS']],
    ['certifikat enligt ITU-T X.509', ['standard ITU-T X.509']],
    ['artikel 28 i GDPR och patientdatalagen', ['law GDPR', 'law patientdatalagen']],
    ['Patientdatalagen gäller', ['law Patientdatalagen']],
    ['ett ISO-certifikat', ['standard ISO']],
    ['inloggning med BankID eller Azure AD', ['brand BankID', 'brand Azure AD']],
    ['isolerade zoner, en zon per kund', []],
    ['the maintenance windows of the service', []],
    ['MSBFS 2020:7', ['standard MSBFS']],
  ])('%s', (text, expected) => {
    expect(namesIn(text, words).map(({kind, written}) => `${kind} ${written}`)).toEqual(expected);
  });
});

describe('a number has a unit or is a designation', () => {
  test.each([
    ['inom 10 arbetsdagar', []],
    ['högst 100 felaktiga lösenord per konto', []],
    ['99,5 % av tiden', []],
    ['10–20 dagar', []],
    ['enligt ETSI EN 303 645 och SS-EN IEC 81001-5-1', []],
    ['OWASP ASVS 5.0.0, SAML 2.0, SOC 2 typ 2, FIDO2, X.509', []],
    ['artikel 35 och 36 i GDPR, 4 kap. 4 § patientdatalagen (2008:355)', []],
    ['förordning (EU) nr 910/2014, tillitsnivå 3', []],
    ['klockan 07.00, varannan 3-årig period', []],
    ['inom {rto} eller {2fa}', []],
    ['inom 10 från begäran', ['10']],
    ['minst 3 och högst 5', ['3', '5']],
    ['högst 250 för varje system', ['250']],
  ])('%s', (text, expected) => {
    expect(unmeasuredIn(text, words, 'sv')).toEqual(expected);
  });
});
