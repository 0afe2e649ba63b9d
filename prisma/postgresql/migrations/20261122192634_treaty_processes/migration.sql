-- CreateTable
CREATE TABLE "TreatyProcess" (
    "id" TEXT COLLATE "C" NOT NULL,
    "treatyId" TEXT COLLATE "C",
    "origin" TEXT COLLATE "C",
    "createdAt" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "TreatyProcess_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TreatyProcessEntry" (
    "id" TEXT COLLATE "C" NOT NULL,
    "processId" TEXT COLLATE "C" NOT NULL,
    "sequence" INTEGER NOT NULL,
    "at" TEXT COLLATE "C" NOT NULL,
    "actorId" TEXT COLLATE "C" NOT NULL,
    "actorName" TEXT COLLATE "C" NOT NULL,
    "actorRole" TEXT COLLATE "C" NOT NULL,
    "body" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "TreatyProcessEntry_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "TreatyProcess_treatyId_key" ON "TreatyProcess"("treatyId");

-- CreateIndex
CREATE UNIQUE INDEX "TreatyProcessEntry_processId_sequence_key" ON "TreatyProcessEntry"("processId", "sequence");

-- AddForeignKey
ALTER TABLE "TreatyProcessEntry" ADD CONSTRAINT "TreatyProcessEntry_processId_fkey" FOREIGN KEY ("processId") REFERENCES "TreatyProcess"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
