-- DropIndex
DROP INDEX "Delivery_status_nextAttemptAt_id_idx";

-- DropIndex
DROP INDEX "Request_controlledUntil_idx";

-- DropIndex
DROP INDEX "Request_executingOfficeCode_kind_direction_status_nextDueAt_idx";

-- DropIndex
DROP INDEX "Request_executingOfficeCode_terminal_updatedAt_id_officeCod_idx";

-- CreateIndex
CREATE INDEX "Delivery_status_nextAttemptAt_id_idx" ON "Delivery"("status", "nextAttemptAt", "id") WHERE ("status" = 'queued');

-- CreateIndex
CREATE INDEX "Request_executingOfficeCode_terminal_updatedAt_id_officeCod_idx" ON "Request"("executingOfficeCode", "terminal", "updatedAt", "id", "officeCode", "state", "kind", "direction", "status") WHERE ("executingOfficeCode" IS NOT NULL);

-- CreateIndex
CREATE INDEX "Request_executingOfficeCode_kind_direction_status_nextDueAt_idx" ON "Request"("executingOfficeCode", "kind", "direction", "status", "nextDueAt", "id", "officeCode") WHERE ("executingOfficeCode" IS NOT NULL);

-- CreateIndex
CREATE INDEX "Request_controlledUntil_idx" ON "Request"("controlledUntil") WHERE ("controlledUntil" IS NOT NULL);
