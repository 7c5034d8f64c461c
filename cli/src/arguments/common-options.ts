import {choice, flag, text} from '../commands/define-command.ts';

/** What every command takes, before or after its name. */
export const commonOptions = {
  language: choice(['sv', 'en'], {
    sv: 'meddelandenas språk (annars upphandlingens)',
    en: 'language of messages (else the procurement’s)',
  }),
  config: text(
    {sv: 'fil', en: 'file'},
    {
      sv: 'läs inställningar ur en annan fil än närmaste klausul.config.yaml',
      en: 'read settings from another file than the nearest klausul.config.yaml',
    },
  ),
  help: flag({sv: 'visa den här hjälpen', en: 'show this help'}),
} as const;
