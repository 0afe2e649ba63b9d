-- AlterTable
ALTER TABLE "Request" ADD COLUMN     "custodyClock" TEXT COLLATE "C",
ADD COLUMN     "custodyDueAt" TEXT COLLATE "C" NOT NULL DEFAULT '9999-12-31T23:59:59.999Z',
ADD COLUMN     "nextAlarmAt" TEXT COLLATE "C" NOT NULL DEFAULT '9999-12-31T23:59:59.999Z',
ADD COLUMN     "nextDueClock" TEXT COLLATE "C";

-- Nobody has reckoned yet when the alarms of what is open ring: the first sweeps look at all of it, persons in custody first.
UPDATE "Request" SET "nextAlarmAt" =
  CASE WHEN "kind" = 'extradition' THEN '1970-01-01T00:00:00.000Z' ELSE '1970-01-02T00:00:00.000Z' END
WHERE "terminal" = 0;

-- CreateTable
CREATE TABLE "Alarm" (
    "requestId" TEXT COLLATE "C" NOT NULL,
    "clock" TEXT COLLATE "C" NOT NULL,
    "dueAt" TEXT COLLATE "C" NOT NULL,
    "ringsAt" TEXT COLLATE "C" NOT NULL,
    "rangAt" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "Alarm_pkey" PRIMARY KEY ("requestId","clock","dueAt","ringsAt")
);

-- CreateIndex
CREATE INDEX "Request_nextAlarmAt_id_idx" ON "Request"("nextAlarmAt", "id");

-- CreateIndex
CREATE INDEX "Request_custodyDueAt_id_idx" ON "Request"("custodyDueAt", "id");

-- AddForeignKey
ALTER TABLE "Alarm" ADD CONSTRAINT "Alarm_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "Request"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
