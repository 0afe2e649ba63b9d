-- CreateTable
CREATE TABLE "Office" (
    "code" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "nameRu" TEXT NOT NULL,
    "nameKk" TEXT NOT NULL,
    "position" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "User" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "email" TEXT NOT NULL,
    "emailKey" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "office" TEXT,
    "state" TEXT,
    "language" TEXT NOT NULL,
    "passwordHash" TEXT,
    "createdAt" TEXT NOT NULL,
    "disabledAt" TEXT
);

-- CreateTable
CREATE TABLE "Session" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "userId" TEXT NOT NULL,
    "createdAt" TEXT NOT NULL,
    "expiresAt" TEXT NOT NULL,
    CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "OneTimeLink" (
    "hash" TEXT NOT NULL PRIMARY KEY,
    "purpose" TEXT NOT NULL,
    "userId" TEXT,
    "createdAt" TEXT NOT NULL,
    "expiresAt" TEXT NOT NULL,
    "usedAt" TEXT,
    CONSTRAINT "OneTimeLink_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ApiToken" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "hash" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "createdAt" TEXT NOT NULL,
    "expiresAt" TEXT,
    CONSTRAINT "ApiToken_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SignInFailure" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "key" TEXT NOT NULL,
    "at" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Request" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "reference" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "direction" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "terminal" INTEGER NOT NULL,
    "sequence" INTEGER NOT NULL,
    "headHash" TEXT NOT NULL,
    "officeCode" TEXT NOT NULL,
    "executingOfficeCode" TEXT,
    "createdById" TEXT NOT NULL,
    "assigneeId" TEXT,
    "caseNumber" TEXT NOT NULL,
    "urgent" INTEGER NOT NULL,
    "confidential" INTEGER NOT NULL,
    "requiredBy" TEXT,
    "nextDueAt" TEXT NOT NULL,
    "visibleToState" INTEGER NOT NULL,
    "controlledUntil" TEXT,
    "createdAt" TEXT NOT NULL,
    "updatedAt" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "RequestCount" (
    "counter" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "direction" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "terminal" INTEGER NOT NULL,
    "count" INTEGER NOT NULL,

    PRIMARY KEY ("counter", "kind", "direction", "status")
);

-- CreateTable
CREATE TABLE "RequestContent" (
    "requestId" TEXT NOT NULL PRIMARY KEY,
    "content" TEXT NOT NULL,
    CONSTRAINT "RequestContent_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "Request" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "RequestTreaty" (
    "treatyId" TEXT NOT NULL,
    "requestId" TEXT NOT NULL,

    PRIMARY KEY ("treatyId", "requestId"),
    CONSTRAINT "RequestTreaty_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "Request" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Action" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "requestId" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "action" TEXT NOT NULL,
    "capacity" TEXT NOT NULL,
    "actorId" TEXT NOT NULL,
    "actorName" TEXT NOT NULL,
    "actorRole" TEXT NOT NULL,
    "actorOffice" TEXT,
    "actorState" TEXT,
    "at" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "shared" INTEGER NOT NULL,
    "payload" TEXT NOT NULL,
    "previousHash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    CONSTRAINT "Action_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "Request" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ActionText" (
    "actionId" TEXT NOT NULL PRIMARY KEY,
    "requestId" TEXT NOT NULL,
    "texts" TEXT NOT NULL,
    CONSTRAINT "ActionText_actionId_fkey" FOREIGN KEY ("actionId") REFERENCES "Action" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SearchTerm" (
    "term" TEXT NOT NULL,
    "requestId" TEXT NOT NULL,

    PRIMARY KEY ("term", "requestId"),
    CONSTRAINT "SearchTerm_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "Request" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Document" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "requestId" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "fileName" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "released" INTEGER NOT NULL,
    "uploadedById" TEXT NOT NULL,
    "uploadedByState" TEXT,
    "uploadedAt" TEXT NOT NULL,
    CONSTRAINT "Document_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "Request" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Delivery" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "requestId" TEXT,
    "actionId" TEXT,
    "userId" TEXT NOT NULL,
    "template" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "data" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL,
    "nextAttemptAt" TEXT,
    "leasedBy" TEXT,
    "leasedUntil" TEXT,
    "lastError" TEXT,
    "providerId" TEXT,
    "createdAt" TEXT NOT NULL,
    "sentAt" TEXT,
    CONSTRAINT "Delivery_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Delivery_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "Request" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "IdempotentAnswer" (
    "actorId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "bodyHash" TEXT NOT NULL,
    "status" INTEGER NOT NULL,
    "body" TEXT NOT NULL,
    "location" TEXT,
    "createdAt" TEXT NOT NULL,

    PRIMARY KEY ("actorId", "key")
);

-- CreateTable
CREATE TABLE "AccessEntry" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "at" TEXT NOT NULL,
    "actorId" TEXT NOT NULL,
    "actorName" TEXT NOT NULL,
    "requestId" TEXT,
    "what" TEXT NOT NULL,
    "detail" TEXT
);

-- CreateTable
CREATE TABLE "Treaty" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "seed" TEXT NOT NULL,
    "seedHash" TEXT NOT NULL,
    "seedVersion" TEXT NOT NULL,
    "correction" TEXT,
    "correctedAt" TEXT
);

-- CreateTable
CREATE TABLE "Setting" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "value" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "ChainDigest" (
    "day" TEXT NOT NULL PRIMARY KEY,
    "actionCount" INTEGER NOT NULL,
    "previousHash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "createdAt" TEXT NOT NULL
);

-- CreateIndex
CREATE INDEX "Office_position_idx" ON "Office"("position");

-- CreateIndex
CREATE UNIQUE INDEX "User_emailKey_key" ON "User"("emailKey");

-- CreateIndex
CREATE INDEX "User_role_disabledAt_idx" ON "User"("role", "disabledAt");

-- CreateIndex
CREATE INDEX "Session_userId_idx" ON "Session"("userId");

-- CreateIndex
CREATE INDEX "Session_expiresAt_idx" ON "Session"("expiresAt");

-- CreateIndex
CREATE INDEX "OneTimeLink_userId_idx" ON "OneTimeLink"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "ApiToken_hash_key" ON "ApiToken"("hash");

-- CreateIndex
CREATE INDEX "ApiToken_userId_idx" ON "ApiToken"("userId");

-- CreateIndex
CREATE INDEX "SignInFailure_key_at_idx" ON "SignInFailure"("key", "at");

-- CreateIndex
CREATE INDEX "SignInFailure_at_idx" ON "SignInFailure"("at");

-- CreateIndex
CREATE UNIQUE INDEX "Request_reference_key" ON "Request"("reference");

-- CreateIndex
CREATE INDEX "Request_terminal_updatedAt_id_idx" ON "Request"("terminal", "updatedAt", "id");

-- CreateIndex
CREATE INDEX "Request_terminal_nextDueAt_id_idx" ON "Request"("terminal", "nextDueAt", "id");

-- CreateIndex
CREATE INDEX "Request_createdAt_id_idx" ON "Request"("createdAt", "id");

-- CreateIndex
CREATE INDEX "Request_kind_direction_status_updatedAt_id_idx" ON "Request"("kind", "direction", "status", "updatedAt", "id");

-- CreateIndex
CREATE INDEX "Request_kind_direction_status_nextDueAt_id_idx" ON "Request"("kind", "direction", "status", "nextDueAt", "id");

-- CreateIndex
CREATE INDEX "Request_officeCode_terminal_updatedAt_id_state_kind_direction_status_idx" ON "Request"("officeCode", "terminal", "updatedAt", "id", "state", "kind", "direction", "status");

-- CreateIndex
CREATE INDEX "Request_officeCode_kind_direction_status_nextDueAt_id_executingOfficeCode_idx" ON "Request"("officeCode", "kind", "direction", "status", "nextDueAt", "id", "executingOfficeCode");

-- CreateIndex
CREATE INDEX "Request_executingOfficeCode_terminal_updatedAt_id_officeCode_state_kind_direction_status_idx" ON "Request"("executingOfficeCode", "terminal", "updatedAt", "id", "officeCode", "state", "kind", "direction", "status");

-- CreateIndex
CREATE INDEX "Request_executingOfficeCode_kind_direction_status_nextDueAt_id_officeCode_idx" ON "Request"("executingOfficeCode", "kind", "direction", "status", "nextDueAt", "id", "officeCode");

-- CreateIndex
CREATE INDEX "Request_assigneeId_terminal_updatedAt_id_officeCode_executingOfficeCode_state_kind_direction_status_idx" ON "Request"("assigneeId", "terminal", "updatedAt", "id", "officeCode", "executingOfficeCode", "state", "kind", "direction", "status");

-- CreateIndex
CREATE INDEX "Request_assigneeId_kind_direction_status_nextDueAt_id_idx" ON "Request"("assigneeId", "kind", "direction", "status", "nextDueAt", "id");

-- CreateIndex
CREATE INDEX "Request_state_visibleToState_terminal_updatedAt_id_kind_direction_status_idx" ON "Request"("state", "visibleToState", "terminal", "updatedAt", "id", "kind", "direction", "status");

-- CreateIndex
CREATE INDEX "Request_state_visibleToState_createdAt_id_idx" ON "Request"("state", "visibleToState", "createdAt", "id");

-- CreateIndex
CREATE INDEX "Request_state_visibleToState_kind_direction_status_createdAt_id_idx" ON "Request"("state", "visibleToState", "kind", "direction", "status", "createdAt", "id");

-- CreateIndex
CREATE INDEX "Request_controlledUntil_idx" ON "Request"("controlledUntil");

-- CreateIndex
CREATE UNIQUE INDEX "Request_kind_direction_year_number_key" ON "Request"("kind", "direction", "year", "number");

-- CreateIndex
CREATE INDEX "RequestTreaty_requestId_idx" ON "RequestTreaty"("requestId");

-- CreateIndex
CREATE INDEX "Action_at_requestId_sequence_idx" ON "Action"("at", "requestId", "sequence");

-- CreateIndex
CREATE UNIQUE INDEX "Action_requestId_sequence_key" ON "Action"("requestId", "sequence");

-- CreateIndex
CREATE INDEX "ActionText_requestId_idx" ON "ActionText"("requestId");

-- CreateIndex
CREATE INDEX "SearchTerm_requestId_term_idx" ON "SearchTerm"("requestId", "term");

-- CreateIndex
CREATE INDEX "Document_requestId_uploadedAt_idx" ON "Document"("requestId", "uploadedAt");

-- CreateIndex
CREATE INDEX "Delivery_status_nextAttemptAt_id_idx" ON "Delivery"("status", "nextAttemptAt", "id");

-- CreateIndex
CREATE INDEX "Delivery_status_id_idx" ON "Delivery"("status", "id");

-- CreateIndex
CREATE INDEX "Delivery_requestId_idx" ON "Delivery"("requestId");

-- CreateIndex
CREATE INDEX "Delivery_userId_idx" ON "Delivery"("userId");

-- CreateIndex
CREATE INDEX "IdempotentAnswer_createdAt_idx" ON "IdempotentAnswer"("createdAt");

-- CreateIndex
CREATE INDEX "AccessEntry_requestId_id_idx" ON "AccessEntry"("requestId", "id");
