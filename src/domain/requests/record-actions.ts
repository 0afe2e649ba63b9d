const department = ['DIC', 'DICH'] as const;

/** Records beside the status that have a life of their own after they were made. */
export const recordActions = [
  {
    action: 'record_assurance',
    by: department,
    when: 'while_open',
    required: ['assurance', 'state', 'on', 'text'],
    optional: ['by', 'duties', 'documentIds', 'theirReference'],
    source: 'UPK 582, 606(2)(3), 606(4); KISHINEV 81',
  },
  {
    action: 'follow_assurance',
    by: department,
    when: 'always',
    required: ['recordId', 'development', 'on'],
    optional: ['text', 'documentIds', 'theirReference'],
    source: 'practice',
  },
] as const;
