-- CreateTable
CREATE TABLE "TreatyChange" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "treatyId" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "actorId" TEXT NOT NULL,
    "actorName" TEXT NOT NULL,
    "actorRole" TEXT NOT NULL,
    "at" TEXT NOT NULL,
    "before" TEXT NOT NULL,
    "after" TEXT NOT NULL,
    "sourceReference" TEXT NOT NULL,
    "sourceDate" TEXT NOT NULL,
    "note" TEXT,
    "beforeHash" TEXT,
    "afterHash" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "TreatyVersion" (
    "hash" TEXT NOT NULL PRIMARY KEY,
    "treatyId" TEXT NOT NULL,
    "treaty" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "TreatyNotice" (
    "changeId" TEXT NOT NULL PRIMARY KEY,
    "treatyId" TEXT NOT NULL,
    "at" TEXT NOT NULL,
    "toldUpTo" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Authority" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "state" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "entry" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "AuthorityChange" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "authorityId" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "actorId" TEXT NOT NULL,
    "actorName" TEXT NOT NULL,
    "actorRole" TEXT NOT NULL,
    "at" TEXT NOT NULL,
    "before" TEXT,
    "after" TEXT NOT NULL,
    "sourceReference" TEXT NOT NULL,
    "sourceDate" TEXT NOT NULL,
    "note" TEXT
);

-- CreateIndex
CREATE UNIQUE INDEX "TreatyChange_treatyId_sequence_key" ON "TreatyChange"("treatyId", "sequence");

-- CreateIndex
CREATE INDEX "TreatyVersion_treatyId_idx" ON "TreatyVersion"("treatyId");

-- CreateIndex
CREATE INDEX "Authority_state_idx" ON "Authority"("state");

-- CreateIndex
CREATE INDEX "AuthorityChange_state_id_idx" ON "AuthorityChange"("state", "id");

-- CreateIndex
CREATE UNIQUE INDEX "AuthorityChange_authorityId_sequence_key" ON "AuthorityChange"("authorityId", "sequence");
