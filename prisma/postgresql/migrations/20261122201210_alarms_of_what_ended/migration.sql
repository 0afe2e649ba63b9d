-- Some limits run on when a request has ended, such as the protection of a person who was handed over, though none for a
-- year. The sweeps look at what ended since, after all that is open.
UPDATE "Request" SET "nextAlarmAt" = '1970-01-03T00:00:00.000Z'
WHERE "terminal" = 1
  AND "updatedAt" > to_char(now() AT TIME ZONE 'UTC' - interval '1 year', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"');
