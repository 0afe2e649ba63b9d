-- CreateTable
CREATE TABLE "TreatyChange" (
    "id" TEXT COLLATE "C" NOT NULL,
    "treatyId" TEXT COLLATE "C" NOT NULL,
    "sequence" INTEGER NOT NULL,
    "kind" TEXT COLLATE "C" NOT NULL,
    "actorId" TEXT COLLATE "C" NOT NULL,
    "actorName" TEXT COLLATE "C" NOT NULL,
    "actorRole" TEXT COLLATE "C" NOT NULL,
    "at" TEXT COLLATE "C" NOT NULL,
    "before" TEXT COLLATE "C" NOT NULL,
    "after" TEXT COLLATE "C" NOT NULL,
    "sourceReference" TEXT COLLATE "C" NOT NULL,
    "sourceDate" TEXT COLLATE "C" NOT NULL,
    "note" TEXT COLLATE "C",
    "beforeHash" TEXT COLLATE "C",
    "afterHash" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "TreatyChange_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TreatyVersion" (
    "hash" TEXT COLLATE "C" NOT NULL,
    "treatyId" TEXT COLLATE "C" NOT NULL,
    "treaty" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "TreatyVersion_pkey" PRIMARY KEY ("hash")
);

-- CreateTable
CREATE TABLE "TreatyNotice" (
    "changeId" TEXT COLLATE "C" NOT NULL,
    "treatyId" TEXT COLLATE "C" NOT NULL,
    "at" TEXT COLLATE "C" NOT NULL,
    "toldUpTo" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "TreatyNotice_pkey" PRIMARY KEY ("changeId")
);

-- CreateTable
CREATE TABLE "Authority" (
    "id" TEXT COLLATE "C" NOT NULL,
    "state" TEXT COLLATE "C" NOT NULL,
    "sequence" INTEGER NOT NULL,
    "entry" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "Authority_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuthorityChange" (
    "id" TEXT COLLATE "C" NOT NULL,
    "authorityId" TEXT COLLATE "C" NOT NULL,
    "state" TEXT COLLATE "C" NOT NULL,
    "sequence" INTEGER NOT NULL,
    "actorId" TEXT COLLATE "C" NOT NULL,
    "actorName" TEXT COLLATE "C" NOT NULL,
    "actorRole" TEXT COLLATE "C" NOT NULL,
    "at" TEXT COLLATE "C" NOT NULL,
    "before" TEXT COLLATE "C",
    "after" TEXT COLLATE "C" NOT NULL,
    "sourceReference" TEXT COLLATE "C" NOT NULL,
    "sourceDate" TEXT COLLATE "C" NOT NULL,
    "note" TEXT COLLATE "C",

    CONSTRAINT "AuthorityChange_pkey" PRIMARY KEY ("id")
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
