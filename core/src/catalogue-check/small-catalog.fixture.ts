import type {CatalogueFile} from '../catalogue/read-catalogue.ts';

/** A catalogue of six requirements, enough for every check to have something to look at. */
export const smallCatalog: readonly CatalogueFile[] = [
  {
    file: 'catalog.yaml',
    text: `format: 1
id: small
version: '2026.1'
title: {sv: Liten katalog, en: Small catalogue}
licence: CC-BY-4.0
families: [LIS, TIL, SKP, LOG]
`,
  },
  {
    file: 'families/LIS.yaml',
    text: `format: 1
family: LIS
title: {sv: Ledningssystem, en: Management}
requirements:
  - id: LIS-01
    rev: 1
    title: {sv: Ledning av informationssäkerheten, en: Management of information security}
    purpose: {sv: Skyddet är någons uttalade ansvar., en: The protection is somebody's stated responsibility.}
    plain: {sv: Leverantören har en ansvarig person., en: The supplier has a person in charge.}
    drivers: {K: 1, R: 1, T: 1}
    basic: true
    deliveries: {saas: core, consulting: {from: 2}}
    placements: [contract, qualification]
    fulfilment: contract-start
    rungs:
      - levels: [0, 1]
        effort: 1
        text:
          sv: Leverantören ska ha en utsedd person som ansvarar för informationssäkerheten i leveransen.
          en: The supplier shall have an appointed person who is responsible for information security in the delivery.
      - levels: [2]
        effort: 2
        text:
          sv: Leverantören ska styra informationssäkerheten i leveransen genom ett dokumenterat ledningssystem.
          en: The supplier shall manage information security in the delivery through a documented management system.
      - levels: [3]
        effort: 3
        text:
          sv: Leverantören ska styra informationssäkerheten i leveransen genom ett ledningssystem som uppfyller SS-EN ISO/IEC 27001 eller likvärdig.
          en: The supplier shall manage information security in the delivery through a management system that conforms to SS-EN ISO/IEC 27001 or equivalent.
        verification:
          moment: go-live
          how: {sv: Leverantören visar att standarden följs., en: The supplier shows that the standard is followed.}
          evidence: {sv: certifikat med angiven omfattning, en: a certificate with its scope}
          equivalent:
            sv: en oberoende granskare intygar samma sak
            en: an independent auditor certifies the same
    verification:
      moment: contract-start
      how: {sv: Leverantören anger vem som är ansvarig., en: The supplier names the responsible person.}
      evidence: {sv: den ansvariga personens namn, en: the name of the responsible person}
    answer: contract
    follow-up:
      what: {sv: Leverantören bekräftar vem som är ansvarig., en: The supplier confirms who is responsible.}
      interval: 12 mo
      owner: security-coordinator
    responsible: supplier
    references: {iso-27002: ['5.1'], nis2: [a], gdpr: ['28.1'], msbfs-2020-7: ['2:4'], other: ['LOU 17:1', 'arkivlagen 1990:782']}
    effort: 2
`,
  },
  {
    file: 'families/TIL.yaml',
    text: `format: 1
family: TIL
title: {sv: Tillgänglighet, en: Availability}
requirements:
  - id: TIL-01
    rev: 1
    title: {sv: Servicetid, en: Service hours}
    purpose: {sv: Tjänsten finns när verksamheten arbetar., en: The service is there when people work.}
    plain: {sv: Tjänsten har bestämda öppettider., en: The service has set hours.}
    drivers: {T: 1}
    deliveries: {saas: core}
    placements: [contract]
    fulfilment: throughout
    rungs:
      - levels: [1, 2, 3]
        effort: 1
        text:
          sv: Tjänsten ska vara tillgänglig {service-hours}.
          en: The service shall be available {service-hours}.
    verification:
      moment: during-contract
      how: {sv: Leverantören redovisar mätvärden., en: The supplier reports the figures.}
      evidence: {sv: månadsrapport, en: the monthly report}
    answer: contract
    follow-up:
      what: {sv: Beställaren går igenom rapporterna., en: The buyer goes through the reports.}
      interval: 3 mo
      owner: system-manager
    responsible: supplier
    references: {iso-27002: ['8.14'], nis2: [c]}
    effort: 1
`,
  },
  {
    file: 'families/SKP.yaml',
    text: `format: 1
family: SKP
title: {sv: Säkerhetskopiering, en: Backup}
requirements:
  - id: SKP-01
    rev: 1
    title: {sv: Säkerhetskopior, en: Backups}
    purpose: {sv: Förstörd information går att få tillbaka., en: Destroyed information can be brought back.}
    plain: {sv: Kopior tas ofta., en: Copies are taken often.}
    drivers: {R: 1, T: 1}
    deliveries: {saas: core, on-premise: buyer}
    placements: [specification]
    fulfilment: go-live
    rungs:
      - levels: [1]
        effort: 1
        text:
          sv: Lösningen ska skapa säkerhetskopior med högst {backup-interval} mellan kopiorna, så att högst {rpo} arbete går förlorat.
          en: The solution shall create backups with at most {backup-interval} between the copies, so that at most {rpo} of work is lost.
      - levels: [2, 3]
        effort: 2
        text:
          sv: Lösningen ska skapa säkerhetskopior av information och inställningar med högst {backup-interval} mellan kopiorna, så att högst {rpo} arbete går förlorat.
          en: The solution shall create backups of information and settings with at most {backup-interval} between the copies, so that at most {rpo} of work is lost.
    verification:
      moment: go-live
      how: {sv: Leverantören visar loggen över kopior., en: The supplier shows the log of copies.}
      evidence: {sv: logg över kopior, en: the log of copies}
    answer: yes-no
    follow-up:
      what: {sv: Leverantören lämnar en logg., en: The supplier hands over a log.}
      interval: 12 mo
      owner: system-manager
    responsible: supplier
    buyer: {sv: Beställaren kopierar i den egna driften., en: The buyer makes copies in its own operations.}
    references: {iso-27002: ['8.13'], nis2: [c], gdpr: ['32.1 c']}
    effort: 2

  - id: SKP-02
    rev: 1
    title: {sv: Återläsningstest, en: Restore test}
    purpose: {sv: Kopiorna går att använda., en: The copies are usable.}
    plain: {sv: Kopiorna provas., en: The copies are tried.}
    drivers: {R: 2, T: 2}
    deliveries: {saas: core}
    placements: [specification]
    fulfilment: go-live
    rungs:
      - levels: [2, 3]
        effort: 2
        text:
          sv: Leverantören ska före driftsättning återställa en kopia i en testmiljö och lämna ett protokoll inom 10 arbetsdagar därefter.
          en: The supplier shall before go-live restore a copy in a test environment and hand over a record within 10 working days thereafter.
    verification:
      moment: go-live
      how: {sv: Leverantören lämnar protokollet., en: The supplier hands over the record.}
      evidence: {sv: protokoll från testet, en: the record of the test}
    answer: yes-no
    follow-up:
      what: {sv: Leverantören lämnar ett nytt protokoll., en: The supplier hands over a new record.}
      interval: 12 mo
      owner: system-manager
    responsible: supplier
    references: {iso-27002: ['8.13']}
    requires: [SKP-01]
    effort: 2
`,
  },
  {
    file: 'families/LOG.yaml',
    text: `format: 1
family: LOG
title: {sv: Loggning, en: Logging}
requirements:
  - id: LOG-01
    rev: 1
    title: {sv: Bevarande av loggar, en: Retention of logs}
    purpose: {sv: Det går att se vem som gjorde vad., en: It can be seen who did what.}
    plain: {sv: Loggar sparas en bestämd tid., en: Logs are kept for a set time.}
    drivers: {K: 1}
    flags: [patient-data]
    floors: {patient-data: 2}
    deliveries: {saas: core, hardware: {flags: [personal-data], from: 3}}
    placements: [specification]
    fulfilment: go-live
    rungs:
      - levels: [1, 2]
        effort: 1
        text:
          sv: Lösningen ska bevara varje loggpost i {log-retention} från att den skapades.
          en: The solution shall keep each log record for {log-retention} from its creation.
      - levels: [3]
        effort: 2
        text:
          sv: Lösningen ska bevara varje loggpost i {log-retention} från att den skapades och larma när loggningen upphör.
          en: The solution shall keep each log record for {log-retention} from its creation and raise an alarm when the logging stops.
    verification:
      moment: go-live
      how: {sv: Leverantören visar inställningen., en: The supplier shows the setting.}
      evidence: {sv: utskrift av inställningen, en: an extract of the setting}
    answer: yes-no
    follow-up:
      what: {sv: Leverantören lämnar en utskrift., en: The supplier hands over an extract.}
      interval: 12 mo
      owner: system-manager
    responsible: supplier
    references: {iso-27002: ['8.15']}
    effort: 1

  - id: LOG-02
    rev: 1
    title: {sv: Export av loggar, en: Export of logs}
    purpose: {sv: Loggar från många system läses tillsammans., en: Logs of many systems are read together.}
    plain: {sv: Loggar skickas till beställaren., en: Logs are sent to the buyer.}
    drivers: {K: 3}
    opt-in: true
    deliveries: {saas: core}
    placements: [specification, award]
    fulfilment: go-live
    rungs:
      - levels: [3]
        effort: 3
        text:
          sv: Lösningen ska överföra sina loggar till beställarens system för logganalys när de skapas.
          en: The solution shall transfer its logs to the buyer's log analysis system as they are created.
    verification:
      moment: bid
      how: {sv: Anbudsgivaren beskriver överföringen., en: The bidder describes the transfer.}
      evidence: {sv: beskrivning av överföringen, en: a description of the transfer}
    answer: yes-no-description
    follow-up:
      what: {sv: Beställaren kontrollerar att loggar kommer., en: The buyer checks that logs arrive.}
      interval: 12 mo
      owner: security-coordinator
    responsible: shared
    buyer: {sv: Beställaren tar emot loggarna., en: The buyer receives the logs.}
    references: {iso-27002: ['8.15', '8.16']}
    effort: 3
`,
  },
  {
    file: 'parameters.yaml',
    text: `format: 1
parameters:
  - id: service-hours
    title: {sv: Servicetid, en: Service hours}
    unit: choice
    direction: higher
    choices:
      - {id: office, text: {sv: helgfria vardagar, en: on working days}}
      - {id: always, text: {sv: dygnet runt, en: around the clock}}
    levels:
      1: {default: office, min: office, max: always}
      2: {default: always, min: office, max: always}
      3: {default: always, min: always, max: always}
  - id: backup-interval
    title: {sv: Intervall, en: Interval}
    unit: h
    direction: lower
    levels:
      1: {default: 24 h, min: 8 h, max: 48 h}
      2: {default: 4 h, min: 1 h, max: 24 h}
      3: {default: 1 h, min: 5 min, max: 4 h}
  - id: rpo
    title: {sv: Dataförlust, en: Loss of data}
    unit: h
    direction: lower
    levels:
      1: {default: 24 h, min: 8 h, max: 48 h}
      2: {default: 4 h, min: 1 h, max: 24 h}
      3: {default: 2 h, min: 5 min, max: 4 h}
  - id: log-retention
    title: {sv: Bevarande, en: Retention}
    unit: mo
    direction: range
    levels:
      1: {default: 6 mo, min: 3 mo, max: 18 mo}
      2: {default: 12 mo, min: 6 mo, max: 36 mo}
      3: {default: 24 mo, min: 12 mo, max: 60 mo}
    flags:
      patient-data: {default: 60 mo, min: 60 mo, max: 120 mo}
relations:
  - {left: backup-interval, at-most: rpo}
`,
  },
  {
    file: 'flags.yaml',
    text: `format: 1
flags:
  - id: personal-data
    title: {sv: Personuppgifter, en: Personal data}
    question: {sv: Behandlas personuppgifter?, en: Is personal data processed?}
  - id: patient-data
    title: {sv: Patientuppgifter, en: Patient data}
    question: {sv: Förs patientjournal?, en: Are patient records kept?}
    with: [personal-data]
`,
  },
  {
    file: 'ids.yaml',
    text: `format: 1
families:
  - {id: LIS, title: Ledningssystem, since: '2026.1'}
  - {id: TIL, title: Tillgänglighet, since: '2026.1'}
  - {id: SKP, title: Säkerhetskopiering, since: '2026.1'}
  - {id: LOG, title: Loggning, since: '2026.1'}
requirements:
  - {id: LIS-01, title: Ledning av informationssäkerheten, since: '2026.1'}
  - {id: TIL-01, title: Servicetid, since: '2026.1'}
  - {id: SKP-01, title: Säkerhetskopior, since: '2026.1'}
  - {id: SKP-02, title: Återläsningstest, since: '2026.1'}
  - {id: LOG-01, title: Bevarande av loggar, since: '2026.1'}
  - {id: LOG-02, title: Export av loggar, since: '2026.1'}
  - {id: LOG-03, title: Loggar i kopia, since: '2025.1', withdrawn: '2026.1', renamed: LOG-02}
parameters:
  - {id: service-hours, title: Servicetid, since: '2026.1'}
  - {id: backup-interval, title: Intervall, since: '2026.1'}
  - {id: rpo, title: Dataförlust, since: '2026.1'}
  - {id: log-retention, title: Bevarande, since: '2026.1'}
flags:
  - {id: personal-data, title: Personuppgifter, since: '2026.1'}
  - {id: patient-data, title: Patientuppgifter, since: '2026.1'}
scales:
  - {id: klassa-4, title: KLASSA 4 (0–4), since: '2026.1'}
frames:
  - {id: 1, title: ska-krav, since: '2026.1'}
  - {id: 2, title: kvalificeringskrav, since: '2026.1'}
  - {id: 3, title: tilldelningskriterium, since: '2026.1'}
  - {id: 4, title: kontraktsvillkor, since: '2026.1'}
  - {id: 5, title: instruktion till personuppgiftsbiträdet, since: '2026.1'}
`,
  },
];
