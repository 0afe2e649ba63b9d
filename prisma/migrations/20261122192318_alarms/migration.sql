-- AlterTable
ALTER TABLE "Request" ADD COLUMN "nextDueClock" TEXT;
ALTER TABLE "Request" ADD COLUMN "custodyDueAt" TEXT NOT NULL DEFAULT '9999-12-31T23:59:59.999Z';
ALTER TABLE "Request" ADD COLUMN "custodyClock" TEXT;
ALTER TABLE "Request" ADD COLUMN "nextAlarmAt" TEXT NOT NULL DEFAULT '9999-12-31T23:59:59.999Z';

-- CreateIndex
CREATE INDEX "Request_nextAlarmAt_id_idx" ON "Request"("nextAlarmAt", "id");
CREATE INDEX "Request_custodyDueAt_id_idx" ON "Request"("custodyDueAt", "id");

-- Nobody has reckoned yet when the alarms of what is open ring: the first sweeps look at all of it, persons in custody first.
UPDATE "Request" SET "nextAlarmAt" =
  CASE WHEN "kind" = 'extradition' THEN '1970-01-01T00:00:00.000Z' ELSE '1970-01-02T00:00:00.000Z' END
WHERE "terminal" = 0;

-- CreateTable
CREATE TABLE "Alarm" (
    "requestId" TEXT NOT NULL,
    "clock" TEXT NOT NULL,
    "dueAt" TEXT NOT NULL,
    "ringsAt" TEXT NOT NULL,
    "rangAt" TEXT NOT NULL,

    PRIMARY KEY ("requestId", "clock", "dueAt", "ringsAt"),
    CONSTRAINT "Alarm_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "Request" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
