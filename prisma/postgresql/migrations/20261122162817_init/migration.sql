-- CreateTable
CREATE TABLE "Office" (
    "code" TEXT COLLATE "C" NOT NULL,
    "kind" TEXT COLLATE "C" NOT NULL,
    "nameEn" TEXT COLLATE "C" NOT NULL,
    "nameRu" TEXT COLLATE "C" NOT NULL,
    "nameKk" TEXT COLLATE "C" NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "Office_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "User" (
    "id" TEXT COLLATE "C" NOT NULL,
    "email" TEXT COLLATE "C" NOT NULL,
    "emailKey" TEXT COLLATE "C" NOT NULL,
    "name" TEXT COLLATE "C" NOT NULL,
    "role" TEXT COLLATE "C" NOT NULL,
    "office" TEXT COLLATE "C",
    "state" TEXT COLLATE "C",
    "language" TEXT COLLATE "C" NOT NULL,
    "passwordHash" TEXT COLLATE "C",
    "createdAt" TEXT COLLATE "C" NOT NULL,
    "disabledAt" TEXT COLLATE "C",

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" TEXT COLLATE "C" NOT NULL,
    "userId" TEXT COLLATE "C" NOT NULL,
    "createdAt" TEXT COLLATE "C" NOT NULL,
    "expiresAt" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OneTimeLink" (
    "hash" TEXT COLLATE "C" NOT NULL,
    "purpose" TEXT COLLATE "C" NOT NULL,
    "userId" TEXT COLLATE "C",
    "createdAt" TEXT COLLATE "C" NOT NULL,
    "expiresAt" TEXT COLLATE "C" NOT NULL,
    "usedAt" TEXT COLLATE "C",

    CONSTRAINT "OneTimeLink_pkey" PRIMARY KEY ("hash")
);

-- CreateTable
CREATE TABLE "ApiToken" (
    "id" TEXT COLLATE "C" NOT NULL,
    "hash" TEXT COLLATE "C" NOT NULL,
    "userId" TEXT COLLATE "C" NOT NULL,
    "createdAt" TEXT COLLATE "C" NOT NULL,
    "expiresAt" TEXT COLLATE "C",

    CONSTRAINT "ApiToken_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SignInFailure" (
    "id" SERIAL NOT NULL,
    "key" TEXT COLLATE "C" NOT NULL,
    "at" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "SignInFailure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Request" (
    "id" TEXT COLLATE "C" NOT NULL,
    "reference" TEXT COLLATE "C" NOT NULL,
    "kind" TEXT COLLATE "C" NOT NULL,
    "direction" TEXT COLLATE "C" NOT NULL,
    "year" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "state" TEXT COLLATE "C" NOT NULL,
    "status" TEXT COLLATE "C" NOT NULL,
    "terminal" INTEGER NOT NULL,
    "sequence" INTEGER NOT NULL,
    "headHash" TEXT COLLATE "C" NOT NULL,
    "officeCode" TEXT COLLATE "C" NOT NULL,
    "executingOfficeCode" TEXT COLLATE "C",
    "createdById" TEXT COLLATE "C" NOT NULL,
    "assigneeId" TEXT COLLATE "C",
    "caseNumber" TEXT COLLATE "C" NOT NULL,
    "urgent" INTEGER NOT NULL,
    "confidential" INTEGER NOT NULL,
    "requiredBy" TEXT COLLATE "C",
    "nextDueAt" TEXT COLLATE "C" NOT NULL,
    "visibleToState" INTEGER NOT NULL,
    "controlledUntil" TEXT COLLATE "C",
    "createdAt" TEXT COLLATE "C" NOT NULL,
    "updatedAt" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "Request_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RequestCount" (
    "counter" TEXT COLLATE "C" NOT NULL,
    "kind" TEXT COLLATE "C" NOT NULL,
    "direction" TEXT COLLATE "C" NOT NULL,
    "status" TEXT COLLATE "C" NOT NULL,
    "terminal" INTEGER NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "RequestCount_pkey" PRIMARY KEY ("counter","kind","direction","status")
);

-- CreateTable
CREATE TABLE "RequestContent" (
    "requestId" TEXT COLLATE "C" NOT NULL,
    "content" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "RequestContent_pkey" PRIMARY KEY ("requestId")
);

-- CreateTable
CREATE TABLE "RequestTreaty" (
    "treatyId" TEXT COLLATE "C" NOT NULL,
    "requestId" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "RequestTreaty_pkey" PRIMARY KEY ("treatyId","requestId")
);

-- CreateTable
CREATE TABLE "Action" (
    "id" TEXT COLLATE "C" NOT NULL,
    "requestId" TEXT COLLATE "C" NOT NULL,
    "sequence" INTEGER NOT NULL,
    "action" TEXT COLLATE "C" NOT NULL,
    "capacity" TEXT COLLATE "C" NOT NULL,
    "actorId" TEXT COLLATE "C" NOT NULL,
    "actorName" TEXT COLLATE "C" NOT NULL,
    "actorRole" TEXT COLLATE "C" NOT NULL,
    "actorOffice" TEXT COLLATE "C",
    "actorState" TEXT COLLATE "C",
    "at" TEXT COLLATE "C" NOT NULL,
    "status" TEXT COLLATE "C" NOT NULL,
    "shared" INTEGER NOT NULL,
    "payload" TEXT COLLATE "C" NOT NULL,
    "previousHash" TEXT COLLATE "C" NOT NULL,
    "hash" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "Action_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ActionText" (
    "actionId" TEXT COLLATE "C" NOT NULL,
    "requestId" TEXT COLLATE "C" NOT NULL,
    "texts" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "ActionText_pkey" PRIMARY KEY ("actionId")
);

-- CreateTable
CREATE TABLE "SearchTerm" (
    "term" TEXT COLLATE "C" NOT NULL,
    "requestId" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "SearchTerm_pkey" PRIMARY KEY ("term","requestId")
);

-- CreateTable
CREATE TABLE "Document" (
    "id" TEXT COLLATE "C" NOT NULL,
    "requestId" TEXT COLLATE "C" NOT NULL,
    "type" TEXT COLLATE "C" NOT NULL,
    "language" TEXT COLLATE "C" NOT NULL,
    "fileName" TEXT COLLATE "C" NOT NULL,
    "mediaType" TEXT COLLATE "C" NOT NULL,
    "size" INTEGER NOT NULL,
    "sha256" TEXT COLLATE "C" NOT NULL,
    "released" INTEGER NOT NULL,
    "uploadedById" TEXT COLLATE "C" NOT NULL,
    "uploadedByState" TEXT COLLATE "C",
    "uploadedAt" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "Document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Delivery" (
    "id" TEXT COLLATE "C" NOT NULL,
    "requestId" TEXT COLLATE "C",
    "actionId" TEXT COLLATE "C",
    "userId" TEXT COLLATE "C" NOT NULL,
    "template" TEXT COLLATE "C" NOT NULL,
    "language" TEXT COLLATE "C" NOT NULL,
    "subject" TEXT COLLATE "C" NOT NULL,
    "data" TEXT COLLATE "C" NOT NULL,
    "status" TEXT COLLATE "C" NOT NULL,
    "attempts" INTEGER NOT NULL,
    "nextAttemptAt" TEXT COLLATE "C",
    "leasedBy" TEXT COLLATE "C",
    "leasedUntil" TEXT COLLATE "C",
    "lastError" TEXT COLLATE "C",
    "providerId" TEXT COLLATE "C",
    "createdAt" TEXT COLLATE "C" NOT NULL,
    "sentAt" TEXT COLLATE "C",

    CONSTRAINT "Delivery_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "IdempotentAnswer" (
    "actorId" TEXT COLLATE "C" NOT NULL,
    "key" TEXT COLLATE "C" NOT NULL,
    "bodyHash" TEXT COLLATE "C" NOT NULL,
    "status" INTEGER NOT NULL,
    "body" TEXT COLLATE "C" NOT NULL,
    "location" TEXT COLLATE "C",
    "createdAt" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "IdempotentAnswer_pkey" PRIMARY KEY ("actorId","key")
);

-- CreateTable
CREATE TABLE "AccessEntry" (
    "id" TEXT COLLATE "C" NOT NULL,
    "at" TEXT COLLATE "C" NOT NULL,
    "actorId" TEXT COLLATE "C" NOT NULL,
    "actorName" TEXT COLLATE "C" NOT NULL,
    "requestId" TEXT COLLATE "C",
    "what" TEXT COLLATE "C" NOT NULL,
    "detail" TEXT COLLATE "C",

    CONSTRAINT "AccessEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Treaty" (
    "id" TEXT COLLATE "C" NOT NULL,
    "seed" TEXT COLLATE "C" NOT NULL,
    "seedHash" TEXT COLLATE "C" NOT NULL,
    "seedVersion" TEXT COLLATE "C" NOT NULL,
    "correction" TEXT COLLATE "C",
    "correctedAt" TEXT COLLATE "C",

    CONSTRAINT "Treaty_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Setting" (
    "key" TEXT COLLATE "C" NOT NULL,
    "value" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "Setting_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "ChainDigest" (
    "day" TEXT COLLATE "C" NOT NULL,
    "actionCount" INTEGER NOT NULL,
    "previousHash" TEXT COLLATE "C" NOT NULL,
    "hash" TEXT COLLATE "C" NOT NULL,
    "createdAt" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "ChainDigest_pkey" PRIMARY KEY ("day")
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
CREATE INDEX "Request_officeCode_terminal_updatedAt_id_state_kind_directi_idx" ON "Request"("officeCode", "terminal", "updatedAt", "id", "state", "kind", "direction", "status");

-- CreateIndex
CREATE INDEX "Request_officeCode_kind_direction_status_nextDueAt_id_execu_idx" ON "Request"("officeCode", "kind", "direction", "status", "nextDueAt", "id", "executingOfficeCode");

-- CreateIndex
CREATE INDEX "Request_executingOfficeCode_terminal_updatedAt_id_officeCod_idx" ON "Request"("executingOfficeCode", "terminal", "updatedAt", "id", "officeCode", "state", "kind", "direction", "status");

-- CreateIndex
CREATE INDEX "Request_executingOfficeCode_kind_direction_status_nextDueAt_idx" ON "Request"("executingOfficeCode", "kind", "direction", "status", "nextDueAt", "id", "officeCode");

-- CreateIndex
CREATE INDEX "Request_assigneeId_terminal_updatedAt_id_officeCode_executi_idx" ON "Request"("assigneeId", "terminal", "updatedAt", "id", "officeCode", "executingOfficeCode", "state", "kind", "direction", "status");

-- CreateIndex
CREATE INDEX "Request_assigneeId_kind_direction_status_nextDueAt_id_idx" ON "Request"("assigneeId", "kind", "direction", "status", "nextDueAt", "id");

-- CreateIndex
CREATE INDEX "Request_state_visibleToState_terminal_updatedAt_id_kind_dir_idx" ON "Request"("state", "visibleToState", "terminal", "updatedAt", "id", "kind", "direction", "status");

-- CreateIndex
CREATE INDEX "Request_state_visibleToState_createdAt_id_idx" ON "Request"("state", "visibleToState", "createdAt", "id");

-- CreateIndex
CREATE INDEX "Request_state_visibleToState_kind_direction_status_createdA_idx" ON "Request"("state", "visibleToState", "kind", "direction", "status", "createdAt", "id");

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

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OneTimeLink" ADD CONSTRAINT "OneTimeLink_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ApiToken" ADD CONSTRAINT "ApiToken_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RequestContent" ADD CONSTRAINT "RequestContent_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "Request"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RequestTreaty" ADD CONSTRAINT "RequestTreaty_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "Request"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Action" ADD CONSTRAINT "Action_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "Request"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActionText" ADD CONSTRAINT "ActionText_actionId_fkey" FOREIGN KEY ("actionId") REFERENCES "Action"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SearchTerm" ADD CONSTRAINT "SearchTerm_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "Request"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Document" ADD CONSTRAINT "Document_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "Request"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Delivery" ADD CONSTRAINT "Delivery_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Delivery" ADD CONSTRAINT "Delivery_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "Request"("id") ON DELETE SET NULL ON UPDATE CASCADE;
