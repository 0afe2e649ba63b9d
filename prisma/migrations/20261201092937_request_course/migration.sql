-- AlterTable
ALTER TABLE "Request" ADD COLUMN "acknowledgedAt" TEXT;
ALTER TABLE "Request" ADD COLUMN "closedAt" TEXT;
ALTER TABLE "Request" ADD COLUMN "questionToThemSince" TEXT;
ALTER TABLE "Request" ADD COLUMN "questionToUsSince" TEXT;
ALTER TABLE "Request" ADD COLUMN "resultAt" TEXT;
ALTER TABLE "Request" ADD COLUMN "sentAt" TEXT;
ALTER TABLE "Request" ADD COLUMN "silentSince" TEXT;

-- CreateIndex
CREATE INDEX "Request_questionToUsSince_id_idx" ON "Request"("questionToUsSince", "id") WHERE "questionToUsSince" IS NOT NULL;

-- CreateIndex
CREATE INDEX "Request_silentSince_id_idx" ON "Request"("silentSince", "id") WHERE "silentSince" IS NOT NULL;

-- CreateIndex
CREATE INDEX "Request_closedAt_kind_direction_state_idx" ON "Request"("closedAt", "kind", "direction", "state") WHERE "closedAt" IS NOT NULL;

-- Nobody has read yet from the logs how the requests went: the next sweeps look at all of them, as when alarms came.
UPDATE "Request" SET "nextAlarmAt" = CASE
  WHEN "terminal" = 1 THEN '1970-01-03T00:00:00.000Z'
  WHEN "kind" = 'extradition' THEN '1970-01-01T00:00:00.000Z'
  ELSE '1970-01-02T00:00:00.000Z' END;
