-- DropIndex
DROP INDEX "Request_closedAt_kind_direction_state_idx";

-- DropIndex
DROP INDEX "Request_silentSince_id_idx";

-- DropIndex
DROP INDEX "Request_createdAt_id_idx";

-- CreateIndex
CREATE INDEX "Request_createdAt_id_kind_direction_state_idx" ON "Request"("createdAt", "id", "kind", "direction", "state");

-- CreateIndex
CREATE INDEX "Request_silentSince_id_kind_direction_idx" ON "Request"("silentSince", "id", "kind", "direction") WHERE "silentSince" IS NOT NULL;

-- CreateIndex
CREATE INDEX "Request_closedAt_kind_direction_state_status_idx" ON "Request"("closedAt", "kind", "direction", "state", "status") WHERE "closedAt" IS NOT NULL;

-- CreateIndex
CREATE INDEX "Request_acknowledgedAt_kind_direction_state_sentAt_idx" ON "Request"("acknowledgedAt", "kind", "direction", "state", "sentAt") WHERE "acknowledgedAt" IS NOT NULL;

-- CreateIndex
CREATE INDEX "Request_resultAt_kind_direction_state_sentAt_acknowledgedAt_idx" ON "Request"("resultAt", "kind", "direction", "state", "sentAt", "acknowledgedAt") WHERE "resultAt" IS NOT NULL;
