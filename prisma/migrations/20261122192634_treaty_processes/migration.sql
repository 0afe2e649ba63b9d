-- CreateTable
CREATE TABLE "TreatyProcess" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "treatyId" TEXT,
    "origin" TEXT,
    "createdAt" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "TreatyProcessEntry" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "processId" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "at" TEXT NOT NULL,
    "actorId" TEXT NOT NULL,
    "actorName" TEXT NOT NULL,
    "actorRole" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    CONSTRAINT "TreatyProcessEntry_processId_fkey" FOREIGN KEY ("processId") REFERENCES "TreatyProcess" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "TreatyProcess_treatyId_key" ON "TreatyProcess"("treatyId");

-- CreateIndex
CREATE UNIQUE INDEX "TreatyProcessEntry_processId_sequence_key" ON "TreatyProcessEntry"("processId", "sequence");
