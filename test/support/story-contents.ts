/** Part of every value that may not leave the house in an e-mail. */
export const secretMark = /Вымыс|Vymys|corrupt|коррупц|сыбайлас/i;

/** What an invented prosecutor knows of an invented case when they begin. */
export const knownAtFirst = {
  caseNumber: 'Вымысел-1',
  caseTitle: 'Дело компании «Вымысел»',
  offences: [
    {
      category: 'corruption',
      article: '366, Вымысел',
      description: 'Вымышленное деяние',
      committedOn: '2024-03-01',
      maxPenaltyMonths: 60,
    },
  ],
  persons: [
    {
      surname: 'Вымыслов',
      givenNames: 'Вымысел',
      latin: 'Vymyslov',
      birthDate: '1980-05-06',
      nationalities: ['KZ'],
      role: 'accused',
    },
  ],
} as const;

/** The same case about a citizen of another state. */
export const knownOf = (state: string) => ({
  ...knownAtFirst,
  persons: knownAtFirst.persons.map((person) => ({ ...person, nationalities: [state] })),
});

/** What they write into a field when a finding says that it is missing. */
export const writtenWhenAsked: Readonly<Record<string, unknown>> = {
  facts: 'Вымышленные обстоятельства, рассказанные для проверки.',
  requestingAuthority: 'Вымышленный следственный орган',
  requestedAuthority: 'Вымышленный орган другой стороны',
  measures: [{ code: 'documents', detail: 'Вымышленные бумаги' }],
  theirReference: 'Вымысел-2',
};

export const detailFor = (key: string) => `Вымышленные сведения: ${key}`;
